import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { cutReasons } from '../../../src/article/completeness.ts';
import { ArticleView } from '../../../src/reader/article-view.tsx';
import { anArticle } from '../an-article.ts';

const show = (given: Partial<Article>): HTMLElement => {
  render(<ArticleView article={anArticle(given)} />, document.body);
  return document.body;
};

const notes = () => [...document.querySelectorAll('.note')];

/** The parts of the article in the order in which they are read. */
const order = (...selectors: readonly string[]): readonly string[] =>
  [...document.querySelectorAll(selectors.join())].map(
    (element) => selectors.find((selector) => element.matches(selector)) ?? '',
  );

afterEach(() => render(null, document.body));

describe('the head of an article', () => {
  it('goes from kicker to headline, standfirst, author, and then the text', () => {
    show({ kicker: 'Transport', lead: 'Every stop is level.', byline: 'The desk' });
    const parts = ['.kicker', 'h1', '.lead', '.about', '.body'];
    expect(order(...parts)).toEqual(parts);
  });

  it('has neither kicker nor standfirst where the page has none', () => {
    show({ kicker: null, lead: null });
    expect(order('.kicker', '.lead')).toEqual([]);
  });
});

describe('an article that is cut short', () => {
  const cut = (reason: (typeof cutReasons)[number], ...missingPages: string[]) =>
    show({ completeness: { kind: 'cut', reason, missingPages } });

  it.each(cutReasons)('says so before the text and after it, and why: %s', (reason) => {
    cut(reason);
    expect(order('.note', '.body')).toEqual(['.note', '.body', '.note']);
    const [first, last] = notes().map((note) => [...note.querySelectorAll('p')].at(1)?.textContent);
    expect(first).toMatch(/\.\s/);
    expect(last).toBe(first);
  });

  it('links to the original each time', () => {
    cut('paywall');
    const links = notes().map((note) => note.querySelector('a')?.getAttribute('href'));
    expect(links).toEqual([anArticle().address, anArticle().address]);
  });

  it('links to the pages that were not read, by their numbers', () => {
    cut('more-pages', 'https://news.example/tram?page=2', 'https://news.example/tram?page=3');
    const links = [...(notes().at(-1)?.querySelectorAll('li a') ?? [])];
    expect(links.map((link) => link.textContent)).toEqual(['Page 2', 'Page 3']);
  });

  it('links to a page that was not read by its own number, where others were', () => {
    cut('more-pages', `${anArticle().address}?page=4`);
    expect(notes().at(-1)?.querySelector('li a')?.textContent).toBe('Page 4');
  });

  it('is not said of one that is whole', () => {
    show({ completeness: { kind: 'whole' } });
    expect(notes()).toEqual([]);
  });
});

describe('a live report', () => {
  it('says that it goes on elsewhere', () => {
    show({ liveBlog: true });
    expect(notes().map((note) => note.querySelector('a')?.getAttribute('href'))).toEqual([
      anArticle().address,
    ]);
  });
});

describe('an article that stands on several pages', () => {
  it('says how many are joined', () => {
    show({ pages: 3 });
    expect(notes().map((note) => note.textContent)).toEqual([
      '3 pages of this article are joined here.',
    ]);
  });
});
