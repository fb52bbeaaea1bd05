/** Injected into a page that is to be read: like content.ts, and an article in several pages is read whole. */
import { extract } from '../article/extract.ts';
import { extractPages } from '../article/pages/extract-pages.ts';
import { makeFetchPage } from './fetch-page.ts';
import { handOver } from './hand-over.ts';

export const answer = extractPages(document, extract(document), makeFetchPage(), extract);

void handOver(answer);
