/** A chord as it is shown and said: its sign by its name. A voice may leave a comma out, and large type hardly enlarges it. */
import { type StringKey, t } from '../platform/strings.ts';

const SIGN_NAMES: ReadonlyMap<string, StringKey> = new Map([
  [',', 'keyNamedComma'],
  ['.', 'keyNamedFullStop'],
  [';', 'keyNamedSemicolon'],
  [':', 'keyNamedColon'],
  ["'", 'keyNamedApostrophe'],
  ['`', 'keyNamedBacktick'],
  ['/', 'keyNamedSlash'],
  ['\\', 'keyNamedBackslash'],
  ['-', 'keyNamedMinus'],
  ['+', 'keyNamedPlus'],
]);

/** "Alt+Comma" for "Alt+,"; a chord without such a sign stays as it is. */
export const chordInWords = (chord: string): string => {
  const name = SIGN_NAMES.get(chord.slice(-1));
  return name === undefined ? chord : chord.slice(0, -1) + t(name);
};
