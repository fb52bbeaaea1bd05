/**
 * The colour schemes. Every text colour reaches 7:1 on its background (WCAG 1.4.6), every edge and focus ring 3:1
 * (WCAG 1.4.11); test/unit/preferences/schemes.test.ts computes it.
 */

export type Colours = Readonly<
  Record<'text' | 'background' | 'link' | 'visited' | 'edge' | 'focus', string>
>;

const light: Colours = {
  text: '#1b1b1b',
  background: '#fdfdfd',
  link: '#0b3d91',
  visited: '#5b1a7a',
  edge: '#5c5c5c',
  focus: '#0b3d91',
};

const dark: Colours = {
  text: '#ececec',
  background: '#17191d',
  link: '#9ecbff',
  visited: '#dcbcff',
  edge: '#a3a3a3',
  focus: '#ffd34d',
};

/** The schemes that have colours of their own. */
export const schemes = {
  light,
  dark,
  sepia: {
    text: '#3a2913',
    background: '#f6ecd9',
    link: '#0d3a78',
    visited: '#5a1f6e',
    edge: '#6b5636',
    focus: '#0d3a78',
  },
  'black-on-white': {
    text: '#000000',
    background: '#ffffff',
    link: '#0000b8',
    visited: '#551a8b',
    edge: '#000000',
    focus: '#0000b8',
  },
  'white-on-black': {
    text: '#ffffff',
    background: '#000000',
    link: '#8ecbff',
    visited: '#e3b5ff',
    edge: '#ffffff',
    focus: '#ffd34d',
  },
  'yellow-on-black': {
    text: '#ffff00',
    background: '#000000',
    link: '#8ee8ff',
    visited: '#ffb8f5',
    edge: '#ffff00',
    focus: '#ffffff',
  },
} as const satisfies Record<string, Colours>;

export type Scheme = keyof typeof schemes | 'system';

export const schemeNames = [
  'system',
  ...(Object.keys(schemes) as (keyof typeof schemes)[]),
] as const;

type Look = Readonly<Record<`--${string}`, string>>;

const lookOfColours = (colours: Colours, colorScheme: 'light' | 'dark'): Look => ({
  '--color-scheme': colorScheme,
  '--text': colours.text,
  '--background': colours.background,
  '--link': colours.link,
  '--visited': colours.visited,
  '--edge': colours.edge,
  '--focus': colours.focus,
});

const darkSchemes: ReadonlySet<Scheme> = new Set(['dark', 'white-on-black', 'yellow-on-black']);

/** As the system: the browser picks by `prefers-color-scheme`, at once when it changes (CSS Color 5, `light-dark`). */
const systemLook = (): Look => {
  const pairs = (Object.keys(light) as (keyof Colours)[]).map((name) => [
    `--${name}`,
    `light-dark(${light[name]}, ${dark[name]})`,
  ]);
  return { '--color-scheme': 'light dark', ...Object.fromEntries(pairs) };
};

/** The CSS custom properties of a scheme. */
export const lookOfScheme = (scheme: Scheme): Look =>
  scheme === 'system'
    ? systemLook()
    : lookOfColours(schemes[scheme], darkSchemes.has(scheme) ? 'dark' : 'light');
