/** What the page of a tab is, for the popup to say. */
import { extractFrom } from '../platform/injection.ts';
import { type Examination, refused } from '../platform/requests.ts';
import { isReader, tabState } from '../platform/tabs.ts';

/** Looks at a tab: its article's length, "the reader", or why there is nothing to read. */
export const examine = async (tab: number): Promise<Examination> => {
  const state = await tabState(tab);
  if (state === null) return refused('gone');
  if (isReader(state.address)) return { ok: true, kind: 'reader' };
  const extraction = await extractFrom(tab, 'page');
  return extraction.ok
    ? { ok: true, kind: 'article', words: extraction.article.words }
    : extraction;
};
