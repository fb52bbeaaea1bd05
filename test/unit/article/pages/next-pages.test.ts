import { describe, expect, it } from 'vitest';
import { findNextPages } from '../../../../src/article/pages/next-pages.ts';

const origin = 'https://courier.example';

const find = (html: string, address: string): readonly string[] => {
  const page = new DOMParser().parseFromString(`<base href="${address}">${html}`, 'text/html');
  return findNextPages(page, address).map((found) => found.replace(origin, ''));
};

describe('finding the further pages of an article', () => {
  it.each([
    ['rel=next', '<link rel="next" href="?page=2">', '/a/tram', ['/a/tram?page=2']],
    [
      'numbered links',
      '<a href="/a/tram/3">3</a><a href="/a/tram">1</a><a href="/a/tram/2">2</a>',
      '/a/tram',
      ['/a/tram/2', '/a/tram/3'],
    ],
    [
      'a pager of its own',
      '<div class="pager"><a href="/a/tram-2.html">Next page »</a></div>',
      '/a/tram.html',
      ['/a/tram-2.html'],
    ],
    ['a pager in Chinese', '<a href="tram_2.html">下一页</a>', '/a/tram.html', ['/a/tram_2.html']],
    ['a path with the word', '<a href="/a/tram/page/2/">2</a>', '/a/tram/', ['/a/tram/page/2/']],
    [
      'the second page',
      '<a href="/a/tram">1</a><a href="/a/tram?p=3">3</a>',
      '/a/tram?p=2',
      ['/a/tram?p=3'],
    ],
    [
      'a page that is too many, to be said to be missing',
      '<a href="/a/tram?page=99">99</a><a href="/a/tram?page=2">2</a>',
      '/a/tram',
      ['/a/tram?page=2', '/a/tram?page=99'],
    ],
    [
      'an address that ends in a number',
      '<a href="/a/top-10/2">2</a>',
      '/a/top-10',
      ['/a/top-10/2'],
    ],
  ])('sees %s', (_, html, path, expected) => {
    expect(find(html, origin + path)).toEqual(expected);
  });

  it.each([
    [
      'the next article',
      '<link rel="next" href="/a/bus"><a rel="next" href="/a/bus">Next »</a>',
      '/a/tram',
    ],
    ['another site', '<a href="https://other.example/a/tram?page=2">2</a>', '/a/tram'],
    ['a link that only looks like a number', '<a href="/a/bus/2">2</a>', '/a/tram'],
    ['the pages of a list', '<a href="/news?page=2">2</a>', '/a/tram'],
    ['the day after', '<link rel="next" href="/2024/05/14">', '/2024/05/13'],
    ['pages before', '<a href="/a/tram?page=1">1</a>', '/a/tram?page=2'],
    ['a script', '<a href="javascript:go(2)">2</a>', '/a/tram'],
  ])('does not take %s for a page', (_, html, path) => {
    expect(find(html, origin + path)).toEqual([]);
  });
});
