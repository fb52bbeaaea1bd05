import type { Command } from './browser.ts';

/** Runs in the background: the commands as the browser truly assigned them; '' is an unassigned shortcut. */
export const listCommands = async (): Promise<readonly Command[]> =>
  (await chrome.commands.getAll()).map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
