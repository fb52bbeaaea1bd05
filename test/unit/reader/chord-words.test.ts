import { expect, it } from 'vitest';
import { keyCommands, usualKeys } from '../../../src/preferences/keys.ts';
import { chordInWords } from '../../../src/reader/chord-words.ts';

it.each([
  ['Alt+,', 'Alt+Comma'],
  ['Ctrl+Alt+Shift+;', 'Ctrl+Alt+Shift+Semicolon'],
  ['Ctrl++', 'Ctrl+Plus'],
  ['Alt+K', 'Alt+K'],
  ['Alt+PageUp', 'Alt+PageUp'],
  ['', ''],
])('the chord "%s" is shown and said as "%s"', (chord, words) => {
  expect(chordInWords(chord)).toBe(words);
});

it('no usual key is left a sign that a voice may leave out', () => {
  const shown = keyCommands.map((command) => chordInWords(usualKeys[command]));
  expect(shown.filter((words) => !/^[A-Z][\w+ ]+$/i.test(words))).toEqual([]);
});
