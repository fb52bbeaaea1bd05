/** The reader's entry: finds the article that its address names, then shows it, or says why it cannot. */
import { render } from 'preact';
import { type FoundArticle, findArticle } from '../platform/article-store.ts';
import { type Outcome, send } from '../platform/requests.ts';
import { pageOfReader } from '../platform/tabs.ts';
import { followPreferences, livePreferences } from '../ui/live-preferences.ts';
import { showFocusWhole } from '../ui/show-focus.ts';
import { siteOf } from '../ui/site.ts';
import { acts } from './commands.ts';
import { describeDocument } from './document-description.ts';
import { keepOneHistoryEntry } from './fragment-links.ts';
import { listenForKeys } from './keys.ts';
import { followLayout } from './laid-out.ts';
import { afterPaint, loadParts, showIcon } from './later.ts';
import { MissingView, NoPageView } from './missing-view.tsx';
import { keepPlace, restorePlace } from './place.ts';
import { ReaderView } from './reader-view.tsx';
import { followReader } from './reading-point.ts';
import { listenForTurns } from './screens/turn.ts';
import { fitTablesToPaper } from './showing/fit-paper.ts';

/** The article of a page. Where it is still being kept, it is there when the background has answered; else why it is not. */
const find = async (page: string): Promise<FoundArticle | Outcome> => {
  const found = await findArticle(page);
  if (found !== null) return found;
  const kept = await send({ type: 'finish', address: page });
  return (await findArticle(page)) ?? kept;
};

const isFound = (found: FoundArticle | Outcome | null): found is FoundArticle =>
  found !== null && 'article' in found;

const whyMissing = (kept: Outcome | null): 'missing' | 'not-kept' =>
  kept?.ok === false && kept.reason === 'storage-full' ? 'not-kept' : 'missing';

const page = pageOfReader(location.href);
// Both stores are asked at once: the sooner the text is there.
const [found] = await Promise.all([
  page === null ? null : find(page),
  followPreferences(siteOf(page)),
]);

const view = () => {
  if (page === null) return <NoPageView />;
  if (isFound(found)) return <ReaderView found={found} />;
  return <MissingView page={page} why={whyMissing(found)} />;
};

const shown = () => {
  if (page === null) return 'no-page';
  return isFound(found) ? found.article : whyMissing(found);
};

describeDocument(document, shown());
// What is painted first is the beginning of an article: it is taken over by that one only.
if (!isFound(found)) document.body.replaceChildren();
render(view(), document.body);
keepOneHistoryEntry(document);
followReader(document);
showFocusWhole(document);
followLayout(document);
listenForTurns(document);
fitTablesToPaper(document);
afterPaint(() => showIcon(document));
if (isFound(found)) {
  afterPaint(loadParts);
  void send({ type: 'finish', address: found.article.address });
  restorePlace(found);
  keepPlace(found);
  listenForKeys(document, () => livePreferences.value.keys, acts);
}
