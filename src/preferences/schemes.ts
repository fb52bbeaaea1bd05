/**
 * The colour schemes. Every text colour reaches 7:1 on its background (WCAG 1.4.6), the text on a highlight too, every
 * edge and focus ring 3:1 (WCAG 1.4.11); test/unit/preferences/schemes.test.ts computes it.
 */
import type { Look } from './row.ts';

export type Colours = Readonly<
  Record<'text' | 'background' | 'link' | 'visited' | 'highlight' | 'edge' | 'focus', string>
>;

const LIGHT: Colours = {
  text: '#1b1b1b',
  background: '#fdfdfd',
  link: '#0b3d91',
  visited: '#5b1a7a',
  highlight: '#ffe58a',
  edge: '#5c5c5c',
  focus: '#0b3d91',
};

const DARK: Colours = {
  text: '#ececec',
  background: '#17191d',
  link: '#9ecbff',
  visited: '#dcbcff',
  highlight: '#5a4600',
  edge: '#a3a3a3',
  focus: '#ffd34d',
};

/** The schemes that have colours of their own. */
export const schemes = {
  light: LIGHT,
  dark: DARK,
  sepia: {
    text: '#3a2913',
    background: '#f6ecd9',
    link: '#0d3a78',
    visited: '#5a1f6e',
    highlight: '#f2d488',
    edge: '#6b5636',
    focus: '#0d3a78',
  },
  grey: {
    text: '#141619',
    background: '#c9ccd1',
    link: '#08275c',
    visited: '#460f5c',
    highlight: '#f0dfa0',
    edge: '#4d5157',
    focus: '#08275c',
  },
  'black-on-white': {
    text: '#000000',
    background: '#ffffff',
    link: '#0000b8',
    visited: '#551a8b',
    highlight: '#ffe34d',
    edge: '#000000',
    focus: '#0000b8',
  },
  'white-on-black': {
    text: '#ffffff',
    background: '#000000',
    link: '#8ecbff',
    visited: '#e3b5ff',
    highlight: '#4d3d00',
    edge: '#ffffff',
    focus: '#ffd34d',
  },
  'yellow-on-black': {
    text: '#ffff00',
    background: '#000000',
    link: '#8ee8ff',
    visited: '#ffb8f5',
    highlight: '#4a3c3c',
    edge: '#ffff00',
    focus: '#ffffff',
  },
  'green-on-black': {
    text: '#4dff4d',
    background: '#000000',
    link: '#8ee8ff',
    visited: '#ffb8f5',
    highlight: '#3d3d3d',
    edge: '#4dff4d',
    focus: '#ffffff',
  },
} as const satisfies Record<string, Colours>;

type BuiltIn = keyof typeof schemes;

/** Beside the built-in ones: what the system asks for, and the reader's own. */
export type Scheme = BuiltIn | 'system' | 'own';

export const schemeNames: readonly Scheme[] = [
  'system',
  ...(Object.keys(schemes) as readonly BuiltIn[]),
  'own',
];

/** Colours for a light surrounding and for a dark one; a scheme that is always the same has the same twice. */
export type Pair = readonly [light: Colours, dark: Colours];

const colourNames = Object.keys(LIGHT) as readonly (keyof Colours)[];

const both = (one: string, other: string): string =>
  one === other ? one : `light-dark(${one}, ${other})`;

/**
 * The CSS custom properties of a pair of colours. Where they differ the browser picks by `prefers-color-scheme`, at once
 * when it changes (CSS Color 5, `light-dark`).
 */
export const lookOfColours = ([one, other]: Pair): Look =>
  Object.fromEntries(colourNames.map((name) => [`--${name}`, both(one[name], other[name])]));

/** The colours that a scheme has by itself; the reader's own has none. */
export const pairOfScheme = (scheme: Exclude<Scheme, 'own'>): Pair =>
  scheme === 'system' ? [LIGHT, DARK] : [schemes[scheme], schemes[scheme]];

/** The look of a sample of a scheme. The reader's own looks like what is around it. */
export const lookOfScheme = (scheme: Scheme): Look => {
  if (scheme === 'own') return {};
  const look = lookOfColours(pairOfScheme(scheme));
  return { ...look, '--control-text': look['--text'] ?? '' };
};
