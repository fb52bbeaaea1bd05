/** Contrast between two colours, and the nearest colour that has enough of it. Colours are CSS hex, `#rrggbb`. */
// The bare conversions: what culori does beyond them reads every notation of CSS, and each surface would have to load that.
import {
  convertOklabToRgb,
  convertRgbToLrgb,
  convertRgbToOklab,
  type Oklab,
  parseHex,
  type Rgb,
} from 'culori/fn';

const BLACK: Rgb = { mode: 'rgb', r: 0, g: 0, b: 0 };

const rgbOf = (hex: string): Rgb => parseHex(hex) ?? BLACK;

const luminance = (hex: string): number => {
  const { r, g, b } = convertRgbToLrgb(rgbOf(hex));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The contrast ratio of WCAG 2, from 1 to 21. */
export const contrastRatio = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** How often the way between two lightnesses is halved: finer than a step of eight bits. */
const HALVINGS = 12;

/**
 * The lightness nearest to `from` at which `passes`, on the way to `to`, where it passes.
 * Contrast grows with the distance on the far side of the background, so halving finds the border.
 */
const nearest = (from: number, to: number, passes: (lightness: number) => boolean): number => {
  let [fails, holds] = [from, to];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (fails + holds) / 2;
    if (passes(middle)) holds = middle;
    else fails = middle;
  }
  return holds;
};

const isShowable = ({ r, g, b }: Rgb): boolean => [r, g, b].every((part) => part >= 0 && part <= 1);

const byteOf = (part: number): string =>
  Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0');

const hexOf = ({ r, g, b }: Rgb): string => `#${[r, g, b].map(byteOf).join('')}`;

/** A colour with the lightness `l` and the hue of `start`, and as much of its chroma as the screen has there. */
const inLightness = (start: Oklab, l: number): string => {
  if (l <= 0) return '#000000';
  if (l >= 1) return '#ffffff';
  const withChroma = (share: number): Rgb =>
    convertOklabToRgb({ ...start, l, a: start.a * share, b: start.b * share });
  if (isShowable(withChroma(1))) return hexOf(withChroma(1));
  return hexOf(withChroma(nearest(1, 0, (share) => isShowable(withChroma(share)))));
};

/**
 * Moves a colour just far enough that its ratio to the background is `ratio` or more: its lightness in OKLCH changes,
 * its hue stays, its chroma gives way only where the screen has no such colour (Ottosson 2020, "A perceptual color space
 * for image processing"). A colour that passes is returned as it is. Where neither black nor white would pass, the
 * better of the two is returned.
 */
export const reachContrast = (colour: string, background: string, ratio: number): string => {
  if (contrastRatio(colour, background) >= ratio) return colour;
  const start = convertRgbToOklab(rgbOf(colour));
  const at = (l: number): string => inLightness(start, l);
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
