/** The first focus of a window that is a popup. */
import { inFront } from '../platform/in-front.ts';
import { waitsForFocus } from '../platform/popup-focus.ts';

/**
 * In milliseconds: what Orca needs to take in that the popup's document has the focus. When a button in it gets the focus sooner,
 * Orca drops the document's event for the newer one, and is silent at that for its document is a new one (onFocusedChanged in
 * orca/scripts/web/script.py). A field of text it says at once.
 */
const TAKEN_IN = 250;

/** Resolves after {@link TAKEN_IN}, or at a key: that is meant for what gets the focus. */
const takenIn = (): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, TAKEN_IN);
    addEventListener('keydown', resolve, { once: true, capture: true });
  });

/** Focuses an element when the popup may take the focus, and a screen reader hears of it. */
export const focusFirst = async (element: HTMLElement | null): Promise<void> => {
  if (waitsForFocus) {
    await inFront();
    if (!element?.matches('input')) await takenIn();
  }
  element?.focus();
};
