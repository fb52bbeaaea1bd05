/**
 * The reader's shortcuts: one table from a command to its usual chord. Each chord carries a modifier, for single keys
 * belong to screen readers. Of a pair, the key to the left goes back: J and K, O and P, U and I, N and M, comma and dot,
 * semicolon and quotation mark.
 * test/unit/preferences/keys.test.ts holds it against the keys that browsers and screen readers own.
 */
export const usualKeys = {
  'previous-heading': 'Alt+J',
  'next-heading': 'Alt+K',
  'previous-paragraph': 'Alt+O',
  'next-paragraph': 'Alt+P',
  'previous-image': 'Alt+U',
  'next-image': 'Alt+I',
  'previous-table': 'Alt+N',
  'next-table': 'Alt+M',
  'previous-line': 'Alt+,',
  'next-line': 'Alt+.',
  'previous-screen': 'Alt+;',
  'next-screen': "Alt+'",
  contents: 'Alt+C',
  links: 'Alt+L',
  progress: 'Alt+W',
  settings: 'Alt+A',
  'larger-text': 'Alt+PageUp',
  'smaller-text': 'Alt+PageDown',
  'next-scheme': 'Alt+Y',
  back: 'Alt+X',
  help: 'Alt+G',
} as const;

/**
 * The shortcuts that hold on every page. The browser keeps them, for nothing of ours runs in a page before one is pressed: it changes
 * them and switches them off. It takes four suggestions of an extension; a command without one waits for the keys of whoever wants it.
 */
export const browserKeys = {
  'toggle-reader': 'Alt+R',
  'open-popup': 'Alt+Q',
  'open-waypoints': 'Alt+Shift+J',
  'go-to-article': 'Alt+Shift+Y',
  'next-landmark': '',
  'previous-landmark': '',
  'next-page-heading': '',
  'previous-page-heading': '',
} as const;

export type BrowserCommand = keyof typeof browserKeys;

export type KeyCommand = keyof typeof usualKeys;

export const keyCommands = Object.keys(usualKeys) as readonly KeyCommand[];

/** What differs from the usual: a chord, or '' for a command without one. */
export type Keys = Readonly<Record<string, string>>;

const NAMED =
  'Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right)|Home|End|Insert|Delete|Enter|Backspace|F\\d{1,2}';

/** Modifiers in this order, then a key: an upper-case letter, a digit, a sign, or one of the named. */
const CHORD_FORM = new RegExp(
  `^(?=.*(?:Ctrl|Alt|Meta)\\+.)(?:Ctrl\\+)?(?:Alt\\+)?(?:Shift\\+)?(?:Meta\\+)?(?:[^\\s\\p{Ll}]|${NAMED})$`,
  'u',
);

/** Whether a text is a chord: "Alt+K", "Ctrl+Shift+PageUp". One without Ctrl, Alt or Meta is none. */
export const isChord = (text: string): boolean => CHORD_FORM.test(text);

/** Whether a value can be kept as {@link Keys}. Commands of another version are let pass: a sync may bring them. */
export const areKeys = (value: unknown): value is Keys =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(
    (chord) => chord === '' || (typeof chord === 'string' && isChord(chord)),
  );

/** The chord of a command, '' where it is switched off. */
export const chordFor = (keys: Keys, command: KeyCommand): string =>
  Object.hasOwn(keys, command) ? (keys[command] ?? '') : usualKeys[command];

/** The command of a chord, or null. Where two share one, the first of the table has it. */
export const commandOf = (keys: Keys, chord: string): KeyCommand | null =>
  keyCommands.find((command) => chord !== '' && chordFor(keys, command) === chord) ?? null;
