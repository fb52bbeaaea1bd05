/** Runs before a page's first paint, so that a reader of white on black never sees a white flash. */
import { applyRememberedLook } from './remembered-look.ts';

applyRememberedLook(document.documentElement, localStorage, null);
