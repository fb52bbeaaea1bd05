/**
 * Injected into a page whose article is read: the page's own accessibility links, to be kept with it. Nobody waits for
 * them, and nothing stays behind.
 */
import type { KeptLink } from '../article/article.ts';
import { keptLinksOf } from './kept-links.ts';

/**
 * Milliseconds after the article, in which the reader is asked for: while a page looks for its links it would not hear
 * that it is to give way.
 */
const moment = 12;

const lookInAMoment = (resolve: (links: readonly KeptLink[]) => void): void => {
  const look = (): void => {
    clearTimeout(timer);
    removeEventListener('pagehide', look);
    resolve(keptLinksOf(document));
  };
  const timer = setTimeout(look, moment);
  addEventListener('pagehide', look);
};

export const answer = new Promise(lookInAMoment);
