/** When a field of a popup may take the focus so that keys and a screen reader follow. */
import { browser } from './browser.ts';

/**
 * Whether a popup's first focus has to wait for the popup's window. In Firefox, which focuses that late: what was focused before is
 * told to nobody (ExtensionPopups.sys.mjs, "Extension:GrabFocus"). Not in Chromium: when a popup has loaded and no field has the focus,
 * Orca begins to read it from its top, and the first key only stops that.
 */
export const waitsForFocus = 'getBrowserInfo' in browser.runtime;
