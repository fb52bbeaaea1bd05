/** Private windows: whether this is one, and when the last one closes. */
import { browser } from './browser.ts';

/**
 * Whether the calling context stands in a private window. The background does so in Chromium only, which runs a second one for these
 * windows, with a library of its own that is never on disk and goes with them: `"incognito": "split"` in manifest.json.
 * https://developer.chrome.com/docs/extensions/reference/manifest/incognito
 */
export const isInPrivateWindow = (): boolean => browser.extension.inIncognitoContext ?? false;

/** Calls back when a window closes and no private one is left. */
export const onPrivateWindowsClosed = (closed: () => unknown): void => {
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some((window) => window.incognito)) closed();
  });
};
