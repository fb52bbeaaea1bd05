/**
 * The reader's first script, a small one: while its own code is on its way, it asks the stores for the article, wears the last
 * look, and shows what the address tells of the article. A screen reader greets the page by its title.
 */
import { askAhead } from '../platform/ahead.ts';
import { beginningIn } from '../platform/beginning.ts';
import { pageOfReader } from '../platform/tabs.ts';
import { applyRememberedLook } from '../ui/remembered-look.ts';
import { siteOf } from '../ui/site.ts';
import { makeBeginning } from './beginning-view.ts';
import { describeDocument } from './document-description.ts';

const page = pageOfReader(location.href);

if (page !== null) askAhead(page);

applyRememberedLook(document.documentElement, localStorage, siteOf(page));

const beginning = beginningIn(new URLSearchParams(location.search));

/** Acts as soon as there is a body. The head comes first: a screen reader may greet the page by its title before. */
const atBody = (act: () => void): void => {
  new MutationObserver((_, observer) => {
    if (!document.contains(document.body)) return;
    observer.disconnect();
    act();
  }).observe(document.documentElement, { childList: true });
};

if (page !== null && beginning !== null) {
  describeDocument(document, beginning);
  atBody(() => document.body.replaceChildren(...makeBeginning(page, beginning)));
}
