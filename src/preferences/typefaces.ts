/** The typefaces: three that every machine has, three that come with Lectern (src/ui/fonts.css), and the reader's own by name. */
import type { Look } from './row.ts';

const FAMILIES = {
  serif: 'Georgia, "Noto Serif", serif',
  sans: 'system-ui, "Noto Sans", sans-serif',
  mono: 'ui-monospace, "Noto Sans Mono", monospace',
  'atkinson-hyperlegible-next': '"Atkinson Hyperlegible Next Variable", sans-serif',
  lexend: '"Lexend Variable", sans-serif',
  opendyslexic: 'OpenDyslexic, sans-serif',
  installed: 'var(--installed-typeface), sans-serif',
} as const;

export type Typeface = keyof typeof FAMILIES;
export const typefaces = Object.keys(FAMILIES) as readonly Typeface[];

/** Headings stand in sans beside the usual serif; a typeface that was chosen is for every word. */
export const lookOfTypeface = (typeface: Typeface): Look => ({
  '--typeface': FAMILIES[typeface],
  '--heading-typeface': FAMILIES[typeface === 'serif' ? 'sans' : typeface],
});

export const longestFamilyName = 80;

/** Letters, digits and the few marks that names of fonts have: nothing that could end a CSS string. */
export const tidyFamilyName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} .&'()+_-]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, longestFamilyName)
    .trim();

/** A name that is empty, or that no font has, leaves the browser's sans. */
export const lookOfInstalledTypeface = (name: string): Look => ({
  '--installed-typeface': name === '' ? 'sans-serif' : `"${name}"`,
});
