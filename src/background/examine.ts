/** What the page of a tab is, for the popup to say. */
import { looksLikeArticle } from '../platform/injection.ts';
import type { Examination } from '../platform/requests.ts';
import { isReader } from '../platform/tabs.ts';
import { lookAt } from './look.ts';

/** Looks at a tab: its article's length, "the reader", or why there is nothing to read. */
export const examine = async (tab: number): Promise<Examination> => {
  const [{ state, extraction }, isLikely] = await Promise.all([
    lookAt(tab, 'page'),
    looksLikeArticle(tab),
  ]);
  if (isReader(state?.address ?? null)) return { ok: true, kind: 'reader' };
  return extraction.ok
    ? { ok: true, kind: 'article', words: extraction.article.words, isLikely }
    : extraction;
};
