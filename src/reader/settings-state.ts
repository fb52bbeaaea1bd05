/** Whether the settings stand open in the reader, and the way in and out of them. */
import { signal } from '@preact/signals';
import { holdLine } from '../ui/keep-line.ts';
import { giveFocus } from './fragment-links.ts';

const open = signal(false);

/** Whether the settings stand open. */
export const settingsAreOpen = (): boolean => open.value;

/** Where the reader was before: what had the focus, and what puts the line being read back to its place. */
type Place = { readonly focus: Element | null; readonly putLineBack: () => void };

let before: Place | null = null;

const placeNow = (): Place => ({ focus: document.activeElement, putLineBack: holdLine() });

/** Opens the settings. They take the focus as they appear. */
export const openSettings = (): void => {
  if (open.value) return;
  before = placeNow();
  open.value = true;
};

/**
 * Called when the settings have appeared: the text beside them keeps its line, then their heading takes the focus. A
 * screen reader then says the dialog's name and role; with the focus on the dialog itself, Orca says all its text.
 */
export const settingsAppeared = (panel: HTMLElement): void => {
  before?.putLineBack();
  panel.querySelector<HTMLElement>('h2')?.focus();
};

/** Where the focus was, or the settings' button where that is gone or was nowhere. */
const giveFocusBack = (focus: Element | null): void => {
  const was = focus instanceof HTMLElement && focus !== document.body && focus.isConnected;
  const target: HTMLElement | null = was ? focus : document.getElementById('controls');
  if (target) giveFocus(target);
};

/** What puts the text back once the panel is gone: the line beside the panel, or the one before it lay above the text. */
let putLineBack: () => void = () => undefined;

/** Closes the settings. `besideText` says that the text was in view meanwhile, and may have been scrolled. */
export const closeSettings = (besideText: boolean): void => {
  putLineBack = besideText ? holdLine() : (before?.putLineBack ?? putLineBack);
  open.value = false;
};

/** Called when the settings have gone: the focus and the line return to where they were. */
export const settingsWent = (): void => {
  giveFocusBack(before?.focus ?? null);
  putLineBack();
  before = null;
};
