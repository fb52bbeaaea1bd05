/** An article in several pages, read as one. */
import type { Article, Extraction } from '../article.ts';
import { textOf } from '../text.ts';
import { countWords } from '../words.ts';
import { joinBody } from './join-bodies.ts';
import { findNextPages } from './next-pages.ts';
import { inOrder, numberOf } from './page-number.ts';

/** An article of more pages than this is a catalogue. */
const MOST_PAGES = 20;

/** Gets the page at an address of the article's own origin; null when it cannot be had. */
export type FetchPage = (address: string) => Promise<Document | null>;

/** How the one-page extraction is asked; `address` is where the document came from. */
export type ExtractPage = (page: Document, address: string) => Extraction;

interface Joined {
  readonly body: Element;
  /** How many pages are in it. */
  readonly pages: number;
  readonly missing: readonly string[];
}

const bodyOf = (article: Article): Element =>
  new DOMParser().parseFromString(article.body, 'text/html').body;

/** Reads the pages one after the other: each names the next, and a site is asked for no more than one at a time. */
const readPages = async (
  article: Article,
  first: readonly string[],
  fetchPage: FetchPage,
  extractPage: ExtractPage,
): Promise<Joined> => {
  const body = bodyOf(article);
  const seen = new Set<number>();
  const missing: string[] = [];
  let waiting = first;
  const next = () => waiting.find((address) => numberOf(address) <= MOST_PAGES);
  for (let address = next(); address !== undefined; address = next()) {
    const number = numberOf(address);
    seen.add(number);
    const page = await fetchPage(address);
    const named = page === null ? [] : findNextPages(page, address);
    waiting = inOrder([...waiting, ...named]).filter((other) => !seen.has(numberOf(other)));
    const extraction = page === null ? null : extractPage(page, address);
    if (extraction?.ok) joinBody(body, bodyOf(extraction.article), number, article.title);
    else missing.push(address);
  }
  return { body, pages: 1 + seen.size - missing.length, missing: [...missing, ...waiting] };
};

const withBody = (article: Article, { body, pages, missing }: Joined): Article => ({
  ...article,
  ...(pages > 1 && { pages }),
  body: body.innerHTML,
  words: countWords(textOf(body)),
  completeness:
    missing.length > 0 && article.completeness.kind === 'whole'
      ? { kind: 'cut', reason: 'more-pages', missingPages: [...missing] }
      : article.completeness,
});

/**
 * The article of `page` with its further pages, when it names any, joined to it: those up to the twentieth, in order,
 * what they repeat said once. A later page, and one that cannot be had or holds no article, is named in `completeness`.
 * Without further pages, or without an article, `extraction` comes back as it is.
 */
export const extractPages = async (
  page: Document,
  extraction: Extraction,
  fetchPage: FetchPage,
  extractPage: ExtractPage,
): Promise<Extraction> => {
  if (!extraction.ok) return extraction;
  const { article } = extraction;
  const first = findNextPages(page, article.address);
  if (first.length === 0) return extraction;
  return {
    ok: true,
    article: withBody(article, await readPages(article, first, fetchPage, extractPage)),
  };
};
