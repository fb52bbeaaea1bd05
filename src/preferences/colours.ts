/** From the preferences of "Colour" to the colours themselves: the scheme or the reader's own, over the contrast floor. */
import { ratioOfFloor } from './colour-rows.ts';
import { contrastRatio, reachContrast } from './contrast.ts';
import type { Preferences } from './preferences.ts';
import type { Look } from './row.ts';
import { type Colours, lookOfColours, type Pair, pairOfScheme, schemes } from './schemes.ts';

/** What the system asks for besides light or dark (Media Queries 5, `prefers-contrast: more`). */
export interface Surroundings {
  readonly moreContrast: boolean;
}

/** WCAG 1.4.11: what shows a control, or where the focus is. */
const EDGE_RATIO = 3;
/** WCAG 1.4.3: controls stay readable whatever the reader's own colours are, or there would be no way back. */
const CONTROL_RATIO = 4.5;

const ownColours = (values: Preferences): Colours => ({
  text: values.ownText,
  background: values.ownBackground,
  link: values.ownLink,
  visited: values.ownVisited,
  highlight: values.ownHighlight,
  edge: reachContrast(values.ownText, values.ownBackground, EDGE_RATIO),
  focus: reachContrast(values.ownLink, values.ownBackground, EDGE_RATIO),
});

const chosen = (values: Preferences, { moreContrast }: Surroundings): Pair => {
  if (values.contrast === 'own') return [ownColours(values), ownColours(values)];
  return values.contrast === 'system' && moreContrast
    ? [schemes['black-on-white'], schemes['white-on-black']]
    : pairOfScheme(values.contrast);
};

/** A highlight stands behind text, so it is the one that moves. */
const overFloor = (colours: Colours, ratio: number): Colours => {
  const text = reachContrast(colours.text, colours.background, ratio);
  return {
    ...colours,
    text,
    link: reachContrast(colours.link, colours.background, ratio),
    visited: reachContrast(colours.visited, colours.background, ratio),
    highlight: reachContrast(colours.highlight, text, ratio),
  };
};

const lookOfControls = ([one, other]: Pair): Look => {
  const text = ({ text, background }: Colours) => reachContrast(text, background, CONTROL_RATIO);
  const { '--text': control = '' } = lookOfColours([
    { ...one, text: text(one) },
    { ...other, text: text(other) },
  ]);
  return { '--control-text': control };
};

const isLight = (colours: Colours): boolean =>
  contrastRatio(colours.background, '#000000') > contrastRatio(colours.background, '#ffffff');

const colorScheme = (values: Preferences, [one]: Pair): string => {
  if (values.contrast === 'system') return 'light dark';
  return isLight(one) ? 'light' : 'dark';
};

/** The colours that the preferences come to, for a light surrounding and a dark one. */
export const coloursOf = (values: Preferences, surroundings: Surroundings): Pair => {
  const [one, other] = chosen(values, surroundings);
  const ratio = ratioOfFloor(values.contrastFloor);
  return [overFloor(one, ratio), overFloor(other, ratio)];
};

/** The CSS custom properties of the colours. */
export const lookOfPreferredColours = (values: Preferences, surroundings: Surroundings): Look => {
  const pair = coloursOf(values, surroundings);
  return {
    '--color-scheme': colorScheme(values, pair),
    ...lookOfColours(pair),
    ...lookOfControls(pair),
  };
};

/** The colours that the floor can move. */
export const movable = ['text', 'link', 'visited', 'highlight'] as const;
export type Movable = (typeof movable)[number];

/** Which colours the contrast floor has moved from what was chosen. */
export const movedColours = (
  values: Preferences,
  surroundings: Surroundings,
): readonly Movable[] => {
  const [before, after] = [chosen(values, surroundings), coloursOf(values, surroundings)];
  return movable.filter(
    (name) => before[0][name] !== after[0][name] || before[1][name] !== after[1][name],
  );
};

/** The preference of each of the reader's own colours, and the colour that its contrast is measured against. */
export const ownColourPairs = {
  ownText: ['text', 'background'],
  ownLink: ['link', 'background'],
  ownVisited: ['visited', 'background'],
  ownHighlight: ['highlight', 'text'],
} as const satisfies Partial<Record<keyof Preferences, readonly [keyof Colours, keyof Colours]>>;

export type OwnColour = keyof typeof ownColourPairs;

/** An own colour as the reader sees it: its contrast, and whether the floor has moved it. */
export const shownColour = (
  name: OwnColour,
  values: Preferences,
): { readonly ratio: number; readonly moved: boolean } => {
  const [colours] = coloursOf({ ...values, contrast: 'own' }, { moreContrast: false });
  const [own, against] = ownColourPairs[name];
  const ratio = contrastRatio(colours[own], colours[against]);
  return { ratio, moved: colours[own] !== values[name] };
};
