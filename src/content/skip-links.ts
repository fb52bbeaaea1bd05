/** Injected into a page whose article is read: the page's own accessibility links, to be kept with it. Nothing stays behind. */
import { keptLinksOf } from './kept-links.ts';

export const answer = keptLinksOf(document);
