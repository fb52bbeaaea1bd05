/** Whether the settings stand open in the reader, and the way in and out of them. */
import { signal } from '@preact/signals';
import { holdLine } from '../ui/keep-line.ts';
import { afterBreath } from './breath.ts';
import { canHaveFocusAgain, giveFocus } from './fragment-links.ts';
import { shownArticle, shownBlocks } from './shown-article.ts';
import { lastBegun } from './stops.ts';

const open = signal(false);
const shown = signal(false);

/** Whether the settings stand open. */
export const settingsAreOpen = (): boolean => open.value;

/** Whether the settings are there: a breath longer than they stand open. */
export const settingsAreShown = (): boolean => shown.value;

/** Where the reader was before: what had the focus, and what puts the line being read back to its place. */
interface Place {
  readonly focus: Element | null;
  readonly putLineBack: () => void;
}

let before: Place | null = null;

/** The settings, while they are there. */
let panel: HTMLElement | null = null;

let stay = (): void => undefined;

const placeNow = (): Place => ({ focus: document.activeElement, putLineBack: holdLine() });

const takeFocus = (): void => panel?.querySelector<HTMLElement>('h2')?.focus();

/** Opens the settings. They take the focus as they appear. */
export const openSettings = (): void => {
  if (open.value) return;
  stay();
  before = placeNow();
  open.value = true;
  shown.value = true;
  takeFocus();
};

/**
 * Called when the settings have appeared: the text beside them keeps its line, then their heading takes the focus. A
 * screen reader then says the dialog's name and role; with the focus on the dialog itself, Orca says all its text.
 */
export const settingsAppeared = (appeared: HTMLElement): void => {
  panel = appeared;
  before?.putLineBack();
  takeFocus();
};

/** Where the focus was; the text before that, where a setting has hidden it; the settings' button where it is gone or was nowhere. */
const giveFocusBack = (focus: Element | null): void => {
  const isInText = shownArticle.value?.root.contains(focus) === true;
  const before = isInText && focus !== null ? lastBegun(shownBlocks.value, focus) : null;
  [focus, before, document.getElementById('controls')].find(
    (place) => canHaveFocusAgain(place) && giveFocus(place),
  );
};

/** Whoever has gone on in the text beside the settings stays there. */
const isElsewhere = (): boolean =>
  !(document.activeElement === document.body || panel?.contains(document.activeElement));

/** Whether the panel stands beside the text, which was in view meanwhile and may have been scrolled; else above it, in the flow. */
const isBesideText = (): boolean => panel !== null && getComputedStyle(panel).position === 'sticky';

const hasGoneOn = (): boolean => shownArticle.value?.root.contains(document.activeElement) === true;

/** What puts the text back once the panel is gone: the line being read now, or the one before the panel lay above the text. */
let putLineBack: () => void = () => undefined;

/** Closes the settings. */
export const closeSettings = (): void => {
  if (!open.value) return;
  open.value = false;
  const keepsLine = isBesideText() || hasGoneOn();
  if (!isElsewhere()) giveFocusBack(before?.focus ?? null);
  stay = afterBreath(() => {
    putLineBack = keepsLine ? holdLine() : (before?.putLineBack ?? putLineBack);
    shown.value = false;
  });
};

/** Called when the settings have gone: the line returns to where it was. */
export const settingsWent = (): void => {
  putLineBack();
  panel = null;
  before = null;
};
