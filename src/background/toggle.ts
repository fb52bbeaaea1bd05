/** The shortcut, the menu entry, and the button where it opens at once: no popup is there to say what went wrong. */
import { openPopup } from '../platform/button.ts';
import { isReader, tabState } from '../platform/tabs.ts';
import { isReading, leave, read } from './reading.ts';

/** Reads a tab's page; where it cannot be read, opens the popup, which says why. */
export const readOrSayWhyNot = async (tab: number): Promise<void> => {
  const outcome = await read(tab);
  if (!outcome.ok) await openPopup();
};

/** Into the reader, or out of it. A second press while the first is at work does nothing. */
export const toggleReader = async (tab: number): Promise<void> => {
  if (isReading(tab)) return;
  const state = await tabState(tab);
  if (isReader(state?.address ?? null)) await leave(tab);
  else await readOrSayWhyNot(tab);
};
