/** The reader's shortcuts: from a press to what it does. */
import { commandOf, type KeyCommand, type Keys } from '../preferences/keys.ts';
import { chordOf } from './chord.ts';

export type Acts = Readonly<Record<KeyCommand, () => unknown>>;

/**
 * What a held key goes on doing: it moves, or changes the size. Anything else it does once: colours that change at the
 * speed of a key's repeats would flash (WCAG 2.3.1), and to go back twice is to leave the page as well.
 */
const REPEATABLE: ReadonlySet<KeyCommand> = new Set([
  'previous-heading',
  'next-heading',
  'previous-paragraph',
  'next-paragraph',
  'previous-image',
  'next-image',
  'previous-table',
  'next-table',
  'previous-line',
  'next-line',
  'previous-screen',
  'next-screen',
  'larger-text',
  'smaller-text',
]);

/** Carries out commands by their chords, as `keys` gives them at each press, for as long as the document lives. */
export const listenForKeys = (document: Document, keys: () => Keys, acts: Acts): void => {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandOf(keys(), chordOf(event));
    if (command === null) return;
    event.preventDefault();
    if (!event.repeat || REPEATABLE.has(command)) acts[command]();
  });
};
