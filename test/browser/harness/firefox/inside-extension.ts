/** Functions about the extension that run in Firefox's own window: see `inside.ts`. */

export const hostnameOf = (extensionId: string): string =>
  WebExtensionPolicy.getByID(extensionId).mozExtensionHostname;

/** Takes the extension's button out of the menu of extensions and into the toolbar, as a person can. */
export const showButton = (widget: string): void => {
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  );
  CustomizableUI.addWidgetToArea(widget, 'nav-bar');
};

/** The browser id of the open popup once its document has loaded; 0 when there is none. */
export const findPopup = (): number => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const page = document.querySelector<GeckoBrowser>('panel[panelopen] .webextension-popup-browser');
  const isReady =
    page?.currentURI.spec.startsWith('moz-extension:') && !page.webProgress.isLoadingDocument;
  return page !== null && isReady ? page.browserId : 0;
};

/** Closes the popup if it is open; it has gone then, and nothing takes it for the next. */
export const closePopup = async (): Promise<void> => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const page = document.querySelector('panel[panelopen] .webextension-popup-browser');
  const panel = page?.closest<GeckoPanel>('panel');
  if (!panel) return;
  await new Promise((hidden) => {
    panel.addEventListener('popuphidden', hidden, { once: true });
    panel.hidePopup();
  });
};

/** The browser id of the event page, woken if it sleeps; 0 until it is there. */
export const findBackground = async (extensionId: string): Promise<number> => {
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  await extension.wakeupBackground?.();
  const view = [...extension.views].find(({ viewType }) => viewType === 'background');
  return view?.xulBrowser.browserId ?? 0;
};

export const stopBackground = (extensionId: string): Promise<void> =>
  WebExtensionPolicy.getByID(extensionId).extension.terminateBackground();

/**
 * Uncaught exceptions, and errors of Firefox itself, that came from a document of the extension. Not among them is what
 * Firefox notes when a document goes away before the answer to its message: the answer was to leave it.
 */
export const listErrors = (address: string): readonly string[] =>
  Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(
      ({ sourceName, flags }) =>
        sourceName.startsWith(address) && !(flags & Ci.nsIScriptError.warningFlag),
    )
    .filter(
      ({ errorMessage }) =>
        !/^Promise (?:rejected|resolved) after context unloaded/.test(errorMessage),
    )
    .map(
      ({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`,
    );

export const quit = (): void => {
  const forceQuit = 3;
  Services.startup.quit(forceQuit);
};
