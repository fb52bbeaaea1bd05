/** Private windows: whether this is one, and when the last one closes. */
import { browser } from './browser.ts';

/**
 * Whether the calling context stands in a private window. The background does so in Chromium only, which runs a second one for these
 * windows, with a library of its own that is never on disk and goes with them: `"incognito": "split"` in manifest.json.
 * https://developer.chrome.com/docs/extensions/reference/manifest/incognito
 */
export const isInPrivateWindow = (): boolean => browser.extension.inIncognitoContext ?? false;

/** Firefox for Android has no windows. */
const { windows }: Partial<typeof browser> = browser;

/** Calls back when a window closes and no private one is left. */
export const onPrivateWindowsClosed = (closed: () => unknown): void => {
  windows?.onRemoved.addListener(async () => {
    const open = await windows.getAll();
    if (!open.some(({ incognito }) => incognito)) closed();
  });
};
