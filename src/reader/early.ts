/**
 * The reader's first script, a small one in the head: while its own code is on its way, it asks the stores for the article, wears
 * the last look, and names the document, for a screen reader greets a page by its title.
 */
import { askAhead } from '../platform/ahead.ts';
import { beginningIn } from '../platform/beginning.ts';
import { pageOfReader } from '../platform/tabs.ts';
import { applyRememberedLook } from '../ui/remembered-look.ts';
import { siteOf } from '../ui/site.ts';
import { describeDocument } from './document-description.ts';

const page = pageOfReader(location.href);
const beginning = beginningIn(new URLSearchParams(location.search));

if (page !== null) askAhead(page);

applyRememberedLook(document.documentElement, localStorage, siteOf(page));

if (page !== null && beginning !== null) describeDocument(document, beginning);
