/** Injected into a page that is to be read: like content.ts, and an article in several pages is read whole. */
import { extract } from '../article/extract.ts';
import { extractPages } from '../article/pages/extract-pages.ts';
import { makeFetchPage } from './fetch-page.ts';

export const answer = extractPages(document, extract(document), makeFetchPage(), extract);
