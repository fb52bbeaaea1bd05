/**
 * Contrast as the browser computed it, for where axe-core cannot judge it: in forced colours it takes Chromium's
 * `-webkit-text-fill-color`, which is not the colour shown. Travels as text: it sees its arguments and the document only.
 */

/** What is drawn of a stop: its edge where it has one, and the line around it while it has the focus. */
type Drawn = readonly [what: string, colour: string, behind: string];

/**
 * Text below `text` to one against what is behind it (WCAG 1.4.3), and edges and focus of controls below `edge` to one
 * (WCAG 1.4.11), a line each. A colour that cannot be read is a line, too. Leaves the focus on the last stop.
 */
export const findFaint = (text: number, edge: number): readonly string[] => {
  /** Red, green, blue and how much it covers; none of a colour that is not plain sRGB. */
  const channelsOf = (colour: string): readonly number[] =>
    colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  const isClear = (colour: string): boolean => channelsOf(colour)[3] === 0;
  const over = (colour: string, below: string): readonly number[] => {
    const [red = NaN, green = NaN, blue = NaN, cover = 1] = channelsOf(colour);
    const under = channelsOf(below);
    return [red, green, blue].map((value, at) => value * cover + (under[at] ?? NaN) * (1 - cover));
  };
  /** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
  const luminanceOf = (channels: readonly number[]): number => {
    const [red = NaN, green = NaN, blue = NaN] = channels.map((value) =>
      value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratioOf = (colour: string, below: string): number => {
    const both = [luminanceOf(over(colour, below)), luminanceOf(channelsOf(below))];
    const [light = NaN, dark = NaN] = both.toSorted((one, other) => other - one);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return isClear(backgroundColor) ? behind(element.parentElement) : backgroundColor;
  };
  const hasWords = (element: Element): boolean =>
    element instanceof HTMLInputElement ||
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  const drawnOf = (stop: HTMLElement): readonly Drawn[] => {
    stop.focus();
    const shown = stop.closest('.option') ?? stop;
    const { borderTopWidth, borderTopColor, outlineColor } = getComputedStyle(shown);
    const around = behind(shown.parentElement);
    const focus: Drawn = ['focus', outlineColor, around];
    return Number.parseFloat(borderTopWidth) > 0
      ? [['edge', borderTopColor, around], focus]
      : [focus];
  };
  const lineOf = (ratio: number, what: string, element: Element): string =>
    `${what} ${ratio.toFixed(1)}: ${element.outerHTML.slice(0, 120)}`;
  const seen = [...document.querySelectorAll<HTMLElement>('body, body *')].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  const faintText = seen
    .filter((one) => hasWords(one) && !one.matches('.visually-hidden, option'))
    .map((one) => [ratioOf(getComputedStyle(one).color, behind(one)), one] as const)
    .filter(([ratio]) => !(ratio >= text))
    .map(([ratio, one]) => lineOf(ratio, 'text', one));
  const root = document.querySelector('dialog:popover-open') ?? document;
  const faintLines = [...root.querySelectorAll<HTMLElement>('a[href], button, input, summary')]
    .filter((one) => one.checkVisibility())
    .flatMap((one) =>
      drawnOf(one)
        .filter(([, colour, around]) => !(ratioOf(colour, around) >= edge))
        .map(([what, colour, around]) => lineOf(ratioOf(colour, around), what, one)),
    );
  return [...faintText, ...faintLines];
};
