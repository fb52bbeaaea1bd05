/** The shortcut, the menu entry, and the button where it opens at once: no popup is there to say what went wrong. */
import { openPopup, type PressedTab } from '../platform/button.ts';
import { isReader } from '../platform/tabs.ts';
import { isReading, leave, read } from './reading.ts';

/** Reads a tab's page; where it cannot be read, opens the popup, which says why. */
export const readOrSayWhyNot = async (tab: PressedTab): Promise<void> => {
  const outcome = await read(tab.id);
  if (!outcome.ok) await openPopup();
};

/** Into the reader, or out of it. A second press while the first is at work does nothing. */
export const toggleReader = async (tab: PressedTab): Promise<void> => {
  if (isReading(tab.id)) return;
  if (isReader(tab.address)) await leave(tab.id);
  else await readOrSayWhyNot(tab);
};
