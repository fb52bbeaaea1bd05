/** Runs before a page's first paint, so that a reader of white on black never sees a white flash. */
import { applyRememberedLook } from './remembered-look.ts';
import { siteOf } from './site.ts';

const page = new URLSearchParams(location.search).get('page');

applyRememberedLook(document.documentElement, localStorage, siteOf(page));

// Spoken as the page arrives, before the store has answered.
const title = new URLSearchParams(location.search).get('title');
if (title !== null) document.title = title;
