/** From a key press to the chord that src/preferences/keys.ts writes: "Alt+K". */

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'> & {
  getModifierState(name: 'AltGraph'): boolean;
};

const isPlain = (key: string): boolean => /^[\x21-\x7e]$/.test(key);

/** The signs by where they lie on a keyboard of the United States, which the names of the places go by. */
const PLACED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['Semicolon', ';'],
  ['Quote', "'"],
  ['Comma', ','],
  ['Period', '.'],
  ['Slash', '/'],
  ['Backslash', '\\'],
  ['Minus', '-'],
  ['Equal', '='],
  ['Backquote', '`'],
  ['BracketLeft', '['],
  ['BracketRight', ']'],
]);

const placed = (code: string): string | undefined =>
  /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? PLACED_SIGNS.get(code);

/**
 * The key by what it writes: whoever types what the help shows is understood on any keyboard. Where that is no plain
 * Latin letter or sign, for Option writes others on a Mac and a Russian keyboard writes Russian ones, by where it lies.
 * So a German Ö and Ä, which lie there, are semicolon and apostrophe too: keys side by side, as the pair should be.
 */
const keyOf = ({ key, code }: Press): string => {
  if (isPlain(key)) return key.toUpperCase();
  return placed(code) ?? (key.length === 1 ? key.toUpperCase() : key);
};

/** A sign that is written tells by itself whether Shift was needed for it; a letter does not, nor does a place. */
const tellsShift = ({ key }: Press): boolean => isPlain(key) && !/^[a-z0-9]$/i.test(key);

/**
 * AltGr writes, alone or as the Ctrl and Alt that Windows makes of it. Firefox on a Mac calls Option AltGr as well
 * (MDN, "KeyboardEvent: getModifierState()").
 */
const hasAltGr = (press: Press): boolean =>
  press.getModifierState('AltGraph') && (press.ctrlKey || !press.altKey);

/** The chord of a press, '' for a press that can be none: a modifier alone, or AltGr, which writes. */
export const chordOf = (press: Press): string => {
  if (hasAltGr(press)) return '';
  const parts = [
    press.ctrlKey && 'Ctrl',
    press.altKey && 'Alt',
    press.shiftKey && !tellsShift(press) && 'Shift',
    press.metaKey && 'Meta',
    keyOf(press),
  ];
  return parts.filter(Boolean).join('+');
};
