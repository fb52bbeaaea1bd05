/** Corpus pages in Chromium as a person without scripts would have them: styles apply, nothing is fetched, no script of the page runs. */
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { bundle, startChromium } from '../chromium.ts';
import { type CorpusSet, htmlOf, pagesOf, readSets, type Truth } from '../corpus.ts';

export interface CorpusPage {
  /** "set/name" */
  readonly name: string;
  readonly truth: Truth & { readonly skipLinks?: unknown };
  readonly html: () => string;
}

const pagesIn = (set: CorpusSet): readonly CorpusPage[] =>
  pagesOf(set).map((name) => ({
    name: `${set.name}/${name}`,
    truth: set.truth.get(name) ?? {},
    html: () => htmlOf(set, name),
  }));

/** Every page of the sets in a folder; none where the folder has no sets. */
export const corpusPages = (folder: string): readonly CorpusPage[] =>
  readSets(folder).flatMap(pagesIn);

/** So many pages, taken evenly. */
export const everyNth = (pages: readonly CorpusPage[], count: number): readonly CorpusPage[] => {
  const step = Math.max(1, pages.length / count);
  return Array.from(
    { length: Math.min(count, pages.length) },
    (_, index) => pages[Math.floor(index * step)],
  ).filter((page) => page !== undefined);
};

/** The waypoints as one script: evaluated in a page, it gives the global `waypoints`. */
export const scriptOfWaypoints = (): Promise<string> =>
  bundle(join(import.meta.dirname, '../in-page/waypoints.ts'), 'waypoints');

/** Some sets know no addresses, and give none or one without a real host. */
const isAddress = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\/[^/]+\.[^/]+/u.test(address);

/** Where the page says it lives. */
const canonical = (html: string): string | undefined => {
  const link = /<link[^>]*rel="?canonical"?[^>]*>/iu.exec(html)?.[0] ?? '';
  return /href="([^"#]+)/iu.exec(link)?.[1];
};

const addressOf = ({ url }: Truth, html: string): string =>
  [url?.split('#')[0], canonical(html)].find(isAddress) ?? 'https://page.example/';

const answer = (request: HTTPRequest, body: string): Promise<void> => {
  const isDocument = request.isNavigationRequest() && request.frame()?.parentFrame() === null;
  if (!isDocument) return request.abort();
  // By policy and not by switching scripts off, which would show what is in noscript.
  const headers = { 'Content-Security-Policy': "script-src 'none'" };
  return request.respond({ contentType: 'text/html; charset=utf-8', headers, body });
};

const open = async (page: Page, { truth, html }: CorpusPage): Promise<void> => {
  const body = html();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, body).catch(() => undefined));
  await page.goto(addressOf(truth, body), { waitUntil: 'domcontentloaded', timeout: 60_000 });
};

/** Opens one page after another, each fresh, and gives what `look` makes of it. */
export async function* visit<Result>(
  pages: readonly CorpusPage[],
  look: (page: Page, corpusPage: CorpusPage) => Promise<Result>,
): AsyncGenerator<readonly [CorpusPage, Result]> {
  const browser = await startChromium();
  try {
    for (const corpusPage of pages) {
      const page = await browser.newPage();
      await open(page, corpusPage);
      yield [corpusPage, await look(page, corpusPage)];
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
