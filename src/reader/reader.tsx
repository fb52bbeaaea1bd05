/** The reader's entry: finds the article that its address names, then shows it, or says why it cannot. */
import { render } from 'preact';
import { findArticle } from '../platform/article-store.ts';
import { pageOfReader } from '../platform/tabs.ts';
import { followPreferences, livePreferences } from '../ui/live-preferences.ts';
import { showFocusWhole } from '../ui/show-focus.ts';
import { siteOf } from '../ui/site.ts';
import { acts } from './commands.ts';
import { describeDocument } from './document-description.ts';
import { keepOneHistoryEntry } from './fragment-links.ts';
import { listenForKeys } from './keys.ts';
import { followLayout } from './laid-out.ts';
import { MissingView, NoPageView } from './missing-view.tsx';
import { keepPlace, restorePlace } from './place.ts';
import { ReaderView } from './reader-view.tsx';
import { followReader } from './reading-point.ts';
import { listenForTurns } from './screens/turn.ts';

const page = pageOfReader(location.href);
// Both stores are asked at once: the sooner the text is there.
const [found] = await Promise.all([
  page === null ? null : findArticle(page),
  followPreferences(siteOf(page)),
]);

const view = () => {
  if (page === null) return <NoPageView />;
  if (found === null) return <MissingView page={page} />;
  return <ReaderView found={found} />;
};

describeDocument(document, page === null ? 'no-page' : (found?.article ?? 'missing'));
render(view(), document.body);
keepOneHistoryEntry(document);
followReader(document);
showFocusWhole(document);
followLayout(document);
listenForTurns(document);
if (found !== null) {
  restorePlace(found);
  keepPlace(found);
  listenForKeys(document, () => livePreferences.value.keys, acts);
}
