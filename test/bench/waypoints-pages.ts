/** Corpus pages in real Chromium: the page's own scripts do not run, nothing is fetched, styles in the page apply. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';

export interface CorpusPage {
  readonly set: string;
  readonly id: string;
  readonly address: string;
  /** The row of truth.json. */
  readonly truth: Readonly<Record<string, unknown>>;
  readonly html: () => string;
}

export const corpusFolder = (): string =>
  process.env.LECTERN_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus');

const NOWHERE = 'https://page.example/';

const isAddress = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\/[^/]+\.[^/]+/u.test(address);

const addressOf = (url: unknown): string => {
  const address = typeof url === 'string' ? url.split('#')[0] : undefined;
  return isAddress(address) ? address : NOWHERE;
};

/** Where the page says it lives, for the sets that do not tell. */
const ownAddress = (html: string): string => {
  const canonical = /<link[^>]*rel="?canonical"?[^>]*>/iu.exec(html)?.[0] ?? '';
  const address = /href="([^"#]+)/iu.exec(canonical)?.[1];
  return isAddress(address) ? address : NOWHERE;
};

const pagesOf = (folder: string, set: string): readonly CorpusPage[] => {
  const file = join(folder, set, 'truth.json');
  if (!existsSync(file)) return [];
  const rows: Record<string, Record<string, unknown>> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(rows).map(([id, truth]) => ({
    set,
    id,
    truth,
    address: addressOf(truth.url),
    html: () =>
      gunzipSync(readFileSync(join(folder, set, 'pages', `${id}.html.gz`))).toString('utf8'),
  }));
};

/** Every page of the corpus, in the order of its folders; none where the corpus is absent. */
export const corpusPages = (folder = corpusFolder()): readonly CorpusPage[] =>
  existsSync(folder) ? readdirSync(folder).flatMap((set) => pagesOf(folder, set)) : [];

const launch = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--disable-quic'],
  });

/** src/waypoints as one script: evaluated in a page, it gives `waypoints`. */
export const scriptOfWaypoints = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export * from './find.ts'; export * from './go.ts'; export { locate } from './page/place.ts';",
      resolveDir: join(import.meta.dirname, '../../src/waypoints'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'waypoints',
    target: 'es2023',
  });
  return `${outputFiles[0]?.text ?? ''};globalThis.waypoints = waypoints;`;
};

const answer = (request: HTTPRequest, html: string): Promise<void> =>
  request.isNavigationRequest() && request.frame()?.parentFrame() === null
    ? request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': "script-src 'none'" },
        body: html,
      })
    : request.abort();

/** Opens one page after another and gives what `look` makes of each; pages that do not open are left out. */
export async function* visit<T>(
  pages: readonly CorpusPage[],
  look: (page: Page, corpusPage: CorpusPage) => Promise<T>,
): AsyncGenerator<readonly [CorpusPage, T]> {
  const browser = await launch();
  try {
    for (const corpusPage of pages) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      const html = corpusPage.html();
      page.on('request', (request) => void answer(request, html).catch(() => undefined));
      const address = corpusPage.address === NOWHERE ? ownAddress(html) : corpusPage.address;
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      yield [corpusPage, await look(page, corpusPage)];
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
