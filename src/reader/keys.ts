/** The reader's shortcuts: from a press to what it does. */
import { commandOf, type KeyCommand, type Keys } from '../preferences/keys.ts';
import { chordOf } from './chord.ts';

export type Acts = Readonly<Record<KeyCommand, () => unknown>>;

/** Carries out commands by their chords, as `keys` gives them at each press, for as long as the document lives. */
export const listenForKeys = (document: Document, keys: () => Keys, acts: Acts): void => {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandOf(keys(), chordOf(event));
    if (command === null) return;
    event.preventDefault();
    acts[command]();
  });
};
