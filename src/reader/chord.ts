/** From a key press to the chord that src/preferences/keys.ts writes: "Alt+K". */

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'> & {
  getModifierState(name: 'AltGraph'): boolean;
};

const isPlain = (key: string): boolean => /^[\x21-\x7e]$/.test(key);

/**
 * The key by what it writes. Where that is no Latin letter, for Option writes signs on a Mac and a Russian keyboard
 * writes Russian ones, by where it lies.
 */
const keyOf = ({ key, code }: Press): string => {
  if (isPlain(key)) return key.toUpperCase();
  const placed = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  return placed ?? (key.length === 1 ? key.toUpperCase() : key);
};

/** A sign tells by itself whether Shift was needed for it; a letter does not. */
const saysShift = (key: string): boolean => /^[A-Z0-9]$/.test(key) || key.length > 1;

/** The chord of a press, '' for a press that can be none: a modifier alone, or AltGr, which writes. */
export const chordOf = (press: Press): string => {
  if (press.getModifierState('AltGraph')) return '';
  const key = keyOf(press);
  const parts = [
    press.ctrlKey && 'Ctrl',
    press.altKey && 'Alt',
    press.shiftKey && saysShift(key) && 'Shift',
    press.metaKey && 'Meta',
    key,
  ];
  return parts.filter(Boolean).join('+');
};
