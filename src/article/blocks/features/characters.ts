/**
 * Characters counted by kind, in one pass without regular expressions: in a page that was just opened these are slow,
 * and every block of the page is counted.
 */

export interface Characters {
  readonly words: number;
  readonly punctuation: number;
  readonly upper: number;
  readonly digits: number;
}

const [OTHER, LETTER, UPPER, DIGIT, PUNCTUATION] = [0, 1, 2, 3, 4];

const kinds = new Uint8Array(128);
for (let code = 48; code < 58; code += 1) kinds[code] = DIGIT;
for (let code = 65; code < 91; code += 1) kinds[code] = UPPER;
for (let code = 97; code < 123; code += 1) kinds[code] = LETTER;
for (const sign of ',.;:!?') kinds[sign.charCodeAt(0)] = PUNCTUATION;

/** Commas, full stops and their like in Arabic, Devanagari and the scripts of East Asia. */
const SIGNS = new Set([
  0x60c, 0x61b, 0x61f, 0x964, 0x2026, 0x3001, 0x3002, 0xff01, 0xff0c, 0xff1a, 0xff1b, 0xff1f,
]);

const isUpper = (code: number): boolean =>
  (code >= 0xc0 && code <= 0xde) ||
  (code >= 0x391 && code <= 0x3a9) ||
  (code >= 0x400 && code <= 0x42f);

/** The kind of a character that is not ASCII. */
const kindOf = (code: number): number => {
  if (code < 0xc0 || (code >= 0x2000 && code < 0x206f) || code === 0x3000)
    return SIGNS.has(code) ? PUNCTUATION : OTHER;
  if (isUpper(code)) return UPPER;
  return SIGNS.has(code) ? PUNCTUATION : LETTER;
};

/** Beyond so many characters the shares no longer change. */
const ENOUGH = 500;

/** What the first 500 characters of `text` are. */
export const countCharacters = (text: string): Characters => {
  const counts = [0, 0, 0, 0, 0];
  let words = 0;
  let before = OTHER;
  const end = Math.min(text.length, ENOUGH);
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (kinds[code] as number) : kindOf(code);
    counts[kind] = (counts[kind] as number) + 1;
    const inWord = kind === LETTER || kind === UPPER || kind === DIGIT;
    if (inWord && (before === OTHER || before === PUNCTUATION)) words += 1;
    before = kind;
  }
  return {
    words,
    upper: counts[UPPER] as number,
    digits: counts[DIGIT] as number,
    punctuation: counts[PUNCTUATION] as number,
  };
};
