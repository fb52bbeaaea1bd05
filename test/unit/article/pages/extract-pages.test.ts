import { describe, expect, it } from 'vitest';
import type { Article, Extraction } from '../../../../src/article/article.ts';
import { extractPages } from '../../../../src/article/pages/extract-pages.ts';

const address = 'https://courier.example/a/tram';
const parse = (html: string): Document =>
  new DOMParser().parseFromString(`<base href="${address}">${html}`, 'text/html');

const articleWith = (body: string): Article => ({
  address,
  title: 'Trams',
  kicker: null,
  lead: null,
  byline: null,
  published: null,
  site: null,
  language: 'en',
  direction: 'ltr',
  leadImage: null,
  body,
  words: 1,
  completeness: { kind: 'whole' },
  liveBlog: false,
  leftOut: [],
});

const extractionOf = (page: Document): Extraction => {
  const body = page.querySelector('main')?.innerHTML.trim();
  return body ? { ok: true, article: articleWith(body) } : { ok: false, reason: 'no-text' };
};

const site: Readonly<Record<string, string>> = {
  [`${address}?page=2`]:
    '<main><h2>Trams</h2><p>Intro said on each page.</p><p id="n">Two. <a href="#n">n</a></p></main><a href="?page=3">3</a>',
  [`${address}?page=3`]:
    '<main><p>Intro said on each page.</p><p>Three.</p></main><a href="?page=2">2</a>',
};

const read = async (html: string, pages = site): Promise<Article> => {
  const page = parse(html);
  const fetchPage = (wanted: string) =>
    Promise.resolve(pages[wanted] === undefined ? null : parse(pages[wanted]));
  const extraction = await extractPages(page, extractionOf(page), fetchPage, extractionOf);
  if (!extraction.ok) throw new Error('no article');
  return extraction.article;
};

const first =
  '<main><p>Intro said on each page.</p><p id="n">One.</p></main><a href="?page=2">2</a>';

describe('an article in several pages', () => {
  it('is read as one, in order, and says what its pages repeat once', async () => {
    const article = await read(first);
    expect(article.body).toBe(
      '<p>Intro said on each page.</p><p id="n">One.</p><p id="n-page-2">Two. <a href="#n-page-2">n</a></p><p>Three.</p>',
    );
    expect(article.completeness).toEqual({ kind: 'whole' });
    expect(article.words).toBe(9);
    expect(article.pages).toBe(3);
  });

  it('names a page that cannot be had', async () => {
    const { [`${address}?page=3`]: _, ...broken } = site;
    expect((await read(first, broken)).completeness).toEqual({
      kind: 'cut',
      reason: 'more-pages',
      missingPages: [`${address}?page=3`],
    });
  });

  it('asks for nothing when there is one page', async () => {
    const { body, pages } = await read('<main><p>One.</p></main>');
    expect(body).toBe('<p>One.</p>');
    expect(pages).toBeUndefined();
  });

  /** `count` pages behind the first, each with links to those that `linked` says. */
  const pagesWith = (count: number, linked: (number: number) => readonly number[]) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${address}?page=${index + 2}`,
        `<main><p>Page ${index + 2}.</p></main>${linksTo(linked(index + 2))}`,
      ]),
    );
  const linksTo = (numbers: readonly number[]) =>
    numbers.map((number) => `<a href="?page=${number}">${number}</a>`).join('');
  const upTo = (last: number) => Array.from({ length: last - 1 }, (_, index) => index + 2);
  const cutWithout = (...numbers: readonly number[]) => ({
    kind: 'cut',
    reason: 'more-pages',
    missingPages: numbers.map((number) => `${address}?page=${number}`),
  });

  it('ends when each page names another, and names the one it did not read', async () => {
    const endless = pagesWith(40, (number) => [number + 1]);
    const article = await read(first, endless);
    expect(article.body).toContain('Page 20.');
    expect(article.body).not.toContain('Page 21.');
    expect(article.pages).toBe(20);
    expect(article.completeness).toEqual(cutWithout(21));
  });

  it.each([
    ['first', () => []],
    ['first and each other', () => upTo(25)],
  ])(
    'names each page past the twentieth once, in order, where the %s names all',
    async (_, linked) => {
      const start = `<main><p>One.</p></main>${linksTo(upTo(25).reverse())}`;
      const article = await read(start, pagesWith(24, linked));
      expect(article.pages).toBe(20);
      expect(article.completeness).toEqual(cutWithout(21, 22, 23, 24, 25));
    },
  );

  it('is whole where it has twenty pages and each names all', async () => {
    const start = `<main><p>One.</p></main>${linksTo(upTo(20))}`;
    const article = await read(
      start,
      pagesWith(19, () => upTo(20)),
    );
    expect(article.pages).toBe(20);
    expect(article.completeness).toEqual({ kind: 'whole' });
  });

  it('is read in the order of its pages where the first names the last, too', async () => {
    const start = `<main><p>Page 1.</p></main>${linksTo([2, 5])}`;
    const article = await read(
      start,
      pagesWith(4, (number) => [number + 1]),
    );
    expect(article.body.match(/\d/g)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('has a page once, however its address is written', async () => {
    const pages = {
      [`${address}/2`]: '<main><p>Two.</p></main><a href="/a/tram/3/">3</a>',
      [`${address}/3`]: '<main><p>Three.</p></main>',
    };
    const start = '<main><p>One.</p></main><a href="/a/tram/2">2</a><a href="/a/tram/3">3</a>';
    expect(await read(start, pages)).toMatchObject({ pages: 3, completeness: { kind: 'whole' } });
  });
});
