/** Contrast between two colours, and the nearest colour that has enough of it. Colours are CSS hex, `#rrggbb`. */
import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  useMode,
  wcagContrast,
} from 'culori/fn';

// Each colour space on the way from the screen's to OKLCH and to luminance has to be named, or culori does not know it.
useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklab);
const toOklch = useMode(modeOklch);

/** The contrast ratio of WCAG 2, from 1 to 21. */
export const contrastRatio = (one: string, other: string): number => wcagContrast(one, other);

/** How often the way between two lightnesses is halved: finer than a step of eight bits. */
const halvings = 12;

/**
 * The lightness nearest to `from` at which `passes`, on the way to `to`, where it passes.
 * Contrast grows with the distance on the far side of the background, so halving finds the border.
 */
const nearest = (from: number, to: number, passes: (lightness: number) => boolean): number => {
  let [fails, holds] = [from, to];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (fails + holds) / 2;
    if (passes(middle)) holds = middle;
    else fails = middle;
  }
  return holds;
};

/**
 * Moves a colour just far enough that its ratio to the background is `ratio` or more: its lightness in OKLCH changes,
 * its hue stays, its chroma gives way only where the screen has no such colour (Ottosson 2020, "A perceptual color space
 * for image processing"). A colour that passes is returned as it is. Where neither black nor white would pass, the
 * better of the two is returned.
 */
export const reachContrast = (colour: string, background: string, ratio: number): string => {
  if (contrastRatio(colour, background) >= ratio) return colour;
  const start = toOklch(colour);
  if (start === undefined) return colour;
  const at = (l: number): string =>
    l <= 0 ? '#000000' : l >= 1 ? '#ffffff' : formatHex(clampChroma({ ...start, l }, 'oklch'));
  const passes = (l: number): boolean => contrastRatio(at(l), background) >= ratio;
  const ends = [0, 1].filter(passes);
  if (ends.length === 0)
    return contrastRatio('#000000', background) > contrastRatio('#ffffff', background)
      ? '#000000'
      : '#ffffff';
  const found = ends.map((end) => nearest(start.l, end, passes));
  const [best = start.l] = [...found].sort((a, b) => Math.abs(a - start.l) - Math.abs(b - start.l));
  return at(best);
};
