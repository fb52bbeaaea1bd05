/** The rows of "Text": letters, the room between them, and the shape of a paragraph. */
import { choice, type Look, range, text, toggle } from './row.ts';
import {
  longestFamilyName,
  lookOfInstalledTypeface,
  lookOfTypeface,
  type Typeface,
  tidyFamilyName,
  typefaces,
} from './typefaces.ts';

const GROUP = 'text';

/** How much heavier bold is than the text around it, on the scale of CSS; 900 is its end. */
const BOLDNESS = 300;

const lookOfWeight = (weight: number): Look => ({
  '--weight': `${weight}`,
  '--bold': `${Math.min(900, weight + BOLDNESS)}`,
});

const ITALICS_LOOKS = {
  italic: { '--italics-style': 'italic', '--italics-weight': 'initial' },
  bold: { '--italics-style': 'normal', '--italics-weight': 'var(--bold)' },
  plain: { '--italics-style': 'normal', '--italics-weight': 'initial' },
} as const satisfies Record<string, Look>;

const ALIGNMENT_LOOKS = {
  start: { '--alignment': 'start', '--hyphenation': 'manual' },
  centre: { '--alignment': 'center', '--hyphenation': 'manual' },
  justified: { '--alignment': 'justify', '--hyphenation': 'auto' },
} as const satisfies Record<string, Look>;

/** In ems of the text they stand in. */
const spacing = (name: `--${string}`, max: number, step: number, usual = 0, min = 0) =>
  range({
    group: GROUP,
    default: usual,
    min,
    max,
    step,
    unit: 'em',
    look: (ems) => ({ [name]: `${ems}em` }),
  });

export const textRows = {
  /** Per cent of the browser's own font size. */
  textSize: range({
    group: GROUP,
    default: 100,
    min: 50,
    max: 500,
    step: 10,
    unit: '%',
    look: (percent) => ({ '--text-size': `${percent}%` }),
  }),
  typeface: choice<Typeface>({
    group: GROUP,
    default: 'serif',
    options: typefaces,
    look: lookOfTypeface,
  }),
  /** The name of a font on this machine. */
  installedTypeface: text({
    group: GROUP,
    default: '',
    maxLength: longestFamilyName,
    hint: 'fontNameHint',
    onlyWith: { name: 'typeface', option: 'installed' },
    tidy: tidyFamilyName,
    look: lookOfInstalledTypeface,
  }),
  weight: range({
    group: GROUP,
    default: 400,
    min: 300,
    max: 800,
    step: 50,
    unit: '',
    look: lookOfWeight,
  }),
  lineSpacing: range({
    group: GROUP,
    default: 1.6,
    min: 1,
    max: 3,
    step: 0.1,
    unit: '',
    look: (lines) => ({ '--line-spacing': `${lines}` }),
  }),
  letterSpacing: spacing('--letter-spacing', 0.5, 0.01),
  wordSpacing: spacing('--word-spacing', 1, 0.02),
  paragraphSpacing: spacing('--paragraph-spacing', 4, 0.25, 1, 0.5),
  /** At most 80 by default: WCAG 1.4.8. A character is as wide as a nought, which is wider than most letters. */
  columnWidth: range({
    group: GROUP,
    default: 60,
    min: 20,
    max: 100,
    step: 5,
    unit: 'characters',
    look: (characters) => ({ '--column-width': `${characters}ch` }),
  }),
  wholeWindow: toggle({
    group: GROUP,
    default: false,
    look: (whole) => ({ '--column-limit': whole ? 'none' : 'var(--column-width)' }),
  }),
  alignment: choice({
    group: GROUP,
    default: 'start',
    options: ['start', 'centre', 'justified'],
    look: (alignment) => ALIGNMENT_LOOKS[alignment],
  }),
  italics: choice({
    group: GROUP,
    default: 'italic',
    options: ['italic', 'bold', 'plain'],
    look: (italics) => ITALICS_LOOKS[italics],
  }),
};
