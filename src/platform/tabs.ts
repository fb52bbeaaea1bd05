/** Tabs: which one is meant, what it shows, and the two ways between a page and its reader. */
import { type Beginning, queryOf } from './beginning.ts';
import { browser } from './browser.ts';

/** What is known of a tab. The address is null where the browser keeps it from us. */
export interface TabState {
  readonly address: string | null;
  readonly isPrivate: boolean;
}

const readerAddress = (): string => browser.runtime.getURL('reader.html');

/**
 * The reader's address for the page at `page`. With the article's beginning, the reader has that from its first moment,
 * when it is painted first and a screen reader speaks its title: the stores answer later.
 */
export const readerAddressOf = (page: string, beginning?: Beginning): string =>
  `${readerAddress()}?${new URLSearchParams({ page, ...(beginning && queryOf(beginning)) })}`;

/** The address of the page that a reader's address stands for, or null. Only web and file pages have a reader. */
export const pageOfReader = (address: string): string | null => {
  const page = new URL(address).searchParams.get('page') ?? '';
  return URL.canParse(page) && /^(?:https?|file):$/.test(new URL(page).protocol) ? page : null;
};

/** Whether an address is the reader's. */
export const isReader = (address: string | null): address is string =>
  address?.startsWith(readerAddress()) ?? false;

/** The state of a tab, or null when it is gone. */
export const tabState = async (tab: number): Promise<TabState | null> =>
  browser.tabs.get(tab).then(
    ({ url, pendingUrl, incognito }) => ({
      // Chromium says where a tab is about to go: a reader who has moved on is not pulled back.
      address: pendingUrl ?? url ?? null,
      isPrivate: incognito,
    }),
    () => null,
  );

/** The tab in front of the reader of this window. Null where there is none. */
export const activeTab = async (): Promise<number | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
};

/** The tab that the calling page stands in. Null for a popup. */
export const ownTab = async (): Promise<number | null> =>
  (await browser.tabs.getCurrent())?.id ?? null;

/** Shows an address in a tab, as a new entry of its history. False when the tab is gone. */
export const show = async (tab: number, address: string): Promise<boolean> =>
  browser.tabs.update(tab, { url: address }).then(
    () => true,
    () => false,
  );

const isLoading = (tab: number): Promise<boolean> =>
  browser.tabs.get(tab).then(
    ({ status }) => status === 'loading',
    () => false,
  );

/** Whether the tab has left the reader, asked again with every change of it, and for as long as it is on its way. */
const waitUntilLeft = (tab: number, milliseconds: number): Promise<boolean> =>
  new Promise((settle) => {
    const finish = (left: boolean): void => {
      clearInterval(timer);
      browser.tabs.onUpdated.removeListener(check);
      settle(left);
    };
    const check = async (): Promise<void> => {
      const state = await tabState(tab);
      if (!isReader(state?.address ?? null)) finish(true);
    };
    const giveUp = async (): Promise<void> => {
      if (!(await isLoading(tab))) finish(false);
    };
    const timer = setInterval(giveUp, milliseconds);
    browser.tabs.onUpdated.addListener(check);
    void check();
  });

/** How long a tab may take to begin to leave the reader before its history is taken to be empty, in milliseconds. */
const PATIENCE = 1000;

/**
 * Goes one entry back in a reader's tab, so that the page returns as it was left.
 * False where there is nothing to go back to: Chromium says so, Firefox stays silent.
 */
export const goBack = async (tab: number): Promise<boolean> => {
  const started = await browser.tabs.goBack(tab).then(
    () => true,
    () => false,
  );
  return started && waitUntilLeft(tab, PATIENCE);
};
