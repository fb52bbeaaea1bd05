/** The ways in: the toolbar button and its popup, the shortcuts, the menu entry. Each carries the grant for its tab. */
import type { BrowserCommand } from '../preferences/keys.ts';
import { browser } from './browser.ts';
import { t } from './strings.ts';

const POPUP = 'popup.html';
const PANEL = 'panel.html';
const MENU_ENTRY = 'read';

/** Sets whether the toolbar button opens the popup, or calls `onButton`. */
export const setButtonOpensPopup = (opens: boolean): Promise<void> =>
  browser.action.setPopup({ popup: opens ? POPUP : '' });

const openOnce = async (page: string): Promise<void> => {
  const before = await browser.action.getPopup({});
  await browser.action.setPopup({ popup: page });
  await browser.action.openPopup().catch(() => undefined);
  await browser.action.setPopup({ popup: before });
};

let opened: Promise<void> = Promise.resolve();

/** One after the other: a second would take the first one's page for what the button does. */
const open = (page: string): Promise<void> => {
  opened = opened.then(() => openOnce(page));
  return opened;
};

/** Opens the popup, whatever the button does. Quiet where the browser will not, as for a window without toolbar. */
export const openPopup = (): Promise<void> => open(POPUP);

/** Opens the panel of waypoints in the popup's place. Quiet as {@link openPopup}. */
export const openPanel = (): Promise<void> => open(PANEL);

/** The tab of a press: it carries the grant. */
export interface PressedTab {
  readonly id: number;
  readonly address: string | null;
}

type Act = (tab: PressedTab) => unknown;

const withTab =
  (act: Act) =>
  (tab?: { readonly id?: number | undefined; readonly url?: string | undefined }): void => {
    if (tab?.id !== undefined) act({ id: tab.id, address: tab.url ?? null });
  };

/** Calls back on a press of the toolbar button, while it opens no popup. */
export const onButton = (act: Act): void => {
  browser.action.onClicked.addListener(withTab(act));
};

/** Firefox for Android has neither shortcuts nor menus. */
const { commands, contextMenus }: Partial<typeof browser> = browser;

/** Calls back on a shortcut. */
export const onCommand = (acts: Readonly<Record<BrowserCommand, Act>>): void => {
  commands?.onCommand.addListener((command, tab) => {
    if (Object.hasOwn(acts, command)) withTab(acts[command as BrowserCommand])(tab);
  });
};

/** Puts "Read this page" into the page's menu. To be called once an installation. */
export const createMenuEntry = async (): Promise<void> => {
  await contextMenus?.removeAll();
  contextMenus?.create({
    id: MENU_ENTRY,
    title: t('menuReadThisPage'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
};

/** Calls back when the menu entry is chosen. */
export const onMenuEntry = (act: Act): void => {
  contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ENTRY) withTab(act)(tab);
  });
};

/** Calls back once after installation or update. */
export const onInstalled = (act: () => unknown): void => {
  browser.runtime.onInstalled.addListener(act);
};

/** Calls back once when the browser starts. */
export const onStartup = (act: () => unknown): void => {
  browser.runtime.onStartup.addListener(act);
};
