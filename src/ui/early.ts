/** Runs before a page's first paint, so that a reader of white on black never sees a white flash. */
import { applyRememberedLook } from './remembered-look.ts';
import { siteOf } from './site.ts';

const page = new URLSearchParams(location.search).get('page');

applyRememberedLook(document.documentElement, localStorage, siteOf(page));
