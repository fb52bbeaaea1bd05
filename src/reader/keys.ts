/** The reader's shortcuts: from a press to what it does. */
import { commandOf, type KeyCommand, type Keys } from '../preferences/keys.ts';
import { chordOf } from './chord.ts';

export type Acts = Readonly<Record<KeyCommand, () => unknown>>;

/** While a modal dialog is open, only what belongs to it may act: the text behind it is out of reach. */
const isBehindDialog = (document: Document): boolean =>
  document.querySelector('dialog:modal') !== null;

/** Carries out commands by their chords, as `keys` gives them at each press, for as long as the document lives. */
export const listenForKeys = (document: Document, keys: () => Keys, acts: Acts): void => {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || isBehindDialog(document)) return;
    const command = commandOf(keys(), chordOf(event));
    if (command === null) return;
    event.preventDefault();
    acts[command]();
  });
};
