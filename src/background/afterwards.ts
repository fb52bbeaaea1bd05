/**
 * What is done for an article once its reader has opened, when the reader asks for it: until its first paint the reader
 * has the machine for itself.
 */
import type { Article, KeptLink } from '../article/article.ts';
import type { Outcome } from '../platform/requests.ts';
import { type Keeping, keepArticle, makeRoom } from './article-keeper.ts';

/** By the article's address. What nobody asks for is given up with the background itself. */
const left = new Map<string, () => Promise<unknown>>();

const keepLinks = async (
  article: Article,
  links: readonly KeptLink[],
  keeping: Keeping,
): Promise<void> => {
  if (links.length > 0) await keepArticle({ ...article, skipLinks: [...links] }, keeping);
};

/** Leaves for later: the page's own accessibility links, still on their way, are kept with its article, and room is made. */
export const leaveForLater = (
  article: Article,
  links: Promise<readonly KeptLink[]>,
  keeping: Keeping,
): void => {
  left.set(article.address, async () => {
    await makeRoom();
    await keepLinks(article, await links, keeping);
  });
};

/** Does what was left for later. Done when all that there is of the article is kept. */
export const finish = async (address: string): Promise<Outcome> => {
  const act = left.get(address);
  left.delete(address);
  await act?.();
  return { ok: true };
};
