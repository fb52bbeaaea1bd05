/** Presets: several ways of reading at once, laid over what the reader has chosen otherwise. */
import type { Preferences } from './preferences.ts';

export const presets = {
  larger: { textSize: 150, lineSpacing: 1.7 },
  'low-vision': {
    textSize: 200,
    typeface: 'atkinson-hyperlegible-next',
    weight: 600,
    lineSpacing: 1.8,
    letterSpacing: 0.03,
    columnWidth: 45,
    alignment: 'start',
    italics: 'bold',
    contrast: 'white-on-black',
    contrastFloor: '7',
  },
  /**
   * British Dyslexia Association, "Dyslexia friendly style guide" (2023): sans serif, 16 to 19 px, room between letters
   * and three and a half times as much between words, lines of 60 to 70 characters aligned to the start, bold in place
   * of italics, dark text on cream.
   */
  dyslexia: {
    textSize: 120,
    typeface: 'lexend',
    lineSpacing: 1.8,
    letterSpacing: 0.08,
    wordSpacing: 0.28,
    paragraphSpacing: 1.75,
    columnWidth: 60,
    alignment: 'start',
    italics: 'bold',
    contrast: 'sepia',
  },
  /** WCAG 2.2, 1.4.12. */
  'wcag-spacing': {
    lineSpacing: 1.5,
    paragraphSpacing: 2,
    letterSpacing: 0.12,
    wordSpacing: 0.16,
  },
  night: { contrast: 'dark', pictures: 'dimmed' },
} as const satisfies Record<string, Partial<Preferences>>;

export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as readonly PresetName[];
