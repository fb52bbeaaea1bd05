/**
 * What is done for an article once its reader has opened, when the reader asks for it: until its first paint the reader
 * has the machine for itself.
 */
import type { Article, KeptLink } from '../article/article.ts';
import type { Outcome } from '../platform/requests.ts';
import { type Keeping, keepArticle, makeRoom } from './article-keeper.ts';

/** By the article's address. What nobody asks for is given up with the background itself. */
const left = new Map<string, () => Promise<Outcome>>();

const keepLinks = async (
  article: Article,
  links: readonly KeptLink[],
  keeping: Keeping,
): Promise<void> => {
  if (links.length > 0) await keepArticle({ ...article, skipLinks: [...links] }, keeping);
};

/** Leaves for later: once an article is kept, room is made, and the page's own accessibility links are kept with it. */
export const leaveForLater = (
  article: Article,
  kept: Promise<Outcome>,
  links: readonly KeptLink[],
  keeping: Keeping,
): void => {
  left.set(article.address, async () => {
    const outcome = await kept;
    if (!outcome.ok) return outcome;
    await makeRoom();
    await keepLinks(article, links, keeping);
    return outcome;
  });
};

/** Does what was left for later. Done when all that there is of the article is kept; refused where it could not be. */
export const finish = async (address: string): Promise<Outcome> => {
  const act = left.get(address);
  left.delete(address);
  return act?.() ?? { ok: true };
};
