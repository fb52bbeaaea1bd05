/** Functions about tabs that run in Firefox's own window: see `inside.ts`. */

/** Opens a tab in a window that is not private, whichever window is in front. */
export const addTab = (): number => {
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const isPrivate = ({ document }: Window): boolean =>
    document.documentElement.hasAttribute('privatebrowsingmode');
  const window = windows.find((open) => !isPrivate(open));
  if (window === undefined) throw new Error('Every window is private.');
  const { gBrowser } = window;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const tab = gBrowser.addTab('about:blank', { triggeringPrincipal });
  gBrowser.selectedTab = tab;
  return tab.linkedBrowser.browserId;
};

/** Opens a private window, and gives the browser id of its one tab once it is ready. */
export const addPrivateWindow = async (): Promise<number> => {
  const opener = Services.wm.getMostRecentWindow('navigator:browser');
  const window = opener.OpenBrowserWindow({ private: true });
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  await window.delayedStartupPromise;
  return window.gBrowser.selectedTab.linkedBrowser.browserId;
};

export const listTabs = (): readonly number[] =>
  [...Services.wm.getEnumerator('navigator:browser')]
    .flatMap(({ gBrowser }) => [...gBrowser.tabs])
    .map(({ linkedBrowser }) => linkedBrowser.browserId);

export const addressOf = (browserId: number): string =>
  BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement.currentURI.spec;

/** Which document a tab shows: a number that changes with every document; 0 while one is loading. */
export const documentIn = (browserId: number): number => {
  const { embedderElement, currentWindowGlobal } =
    BrowsingContext.getCurrentTopByBrowserId(browserId);
  return embedderElement.webProgress.isLoadingDocument ? 0 : currentWindowGlobal.innerWindowId;
};

export const load = (browserId: number, address: string): void => {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement.fixupAndLoadURIString(
    address,
    {
      triggeringPrincipal,
    },
  );
};

/** Back by one page, also from one that nobody has touched: Firefox's own button would skip that. */
export const goBack = (browserId: number): void => {
  const requireUserInteraction = false;
  BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement.goBack(
    requireUserInteraction,
  );
};

export const reload = (browserId: number): void =>
  BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement.reload();

export const bringToFront = (browserId: number): void => {
  const page = BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement;
  const { gBrowser } = page.ownerDocument.defaultView;
  gBrowser.selectedTab = gBrowser.getTabForBrowser(page);
};

export const close = (browserId: number): void => {
  const page = BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement;
  const { gBrowser } = page.ownerDocument.defaultView;
  gBrowser.removeTab(gBrowser.getTabForBrowser(page));
};
