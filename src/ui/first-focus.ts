/** The first focus of a window that is a popup. */
import { inFront } from '../platform/in-front.ts';
import { waitsForFocus } from '../platform/popup-focus.ts';

/** Focuses an element when the popup may take the focus, and a screen reader hears of it. */
export const focusFirst = async (element: HTMLElement | null): Promise<void> => {
  if (waitsForFocus) await inFront();
  element?.focus();
};
