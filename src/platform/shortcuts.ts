/** The shortcuts that the browser itself keeps: it shows and changes them, and there a person switches them off. */
import { browser } from './browser.ts';

export interface Shortcut {
  readonly what: string;
  readonly keys: string;
}

/** What each shortcut does and its keys as the browser has them now; '' where it has none. The toolbar button's own is left out. */
export const listShortcuts = async (): Promise<readonly Shortcut[]> => {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name = '' }) => !name.startsWith('_'))
    .map(({ description = '', shortcut = '' }) => ({ what: description, keys: shortcut }));
};

/** Opens the browser's own list of shortcuts. */
export const openShortcuts = async (): Promise<void> => {
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};
