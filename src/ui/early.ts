/**
 * Runs before a page's first paint, so that a reader of white on black never sees a white flash; and asks for the article
 * as long as the page's own code is still on its way.
 */
import { askAhead } from '../platform/ahead.ts';
import { applyRememberedLook } from './remembered-look.ts';
import { siteOf } from './site.ts';

const page = new URLSearchParams(location.search).get('page');

if (page !== null) askAhead(page);

applyRememberedLook(document.documentElement, localStorage, siteOf(page));

// Spoken as the page arrives, before the store has answered.
const title = new URLSearchParams(location.search).get('title');
if (title !== null) document.title = title;
