import './dom-gaps.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { beginningOf } from '../../../src/background/beginning-of.ts';
import { makeBeginning } from '../../../src/reader/beginning-view.ts';
import { ReaderView } from '../../../src/reader/reader-view.tsx';
import { anArticle } from '../an-article.ts';

const begin = (article: Article): readonly Element[] => {
  document.body = document.createElement('body'); // One that nothing has been rendered into yet.
  document.body.append(...makeBeginning(article.address, beginningOf(article)));
  return [...document.body.querySelectorAll('*')];
};

const goOn = (article: Article): void => {
  const found = { article, place: null, keptOnDisk: true, isPrivate: false };
  void act(() => render(<ReaderView found={found} />, document.body));
};

const isOfContents = (element: Element): boolean => element.closest('#contents') !== null;

const attributesOf = (element: Element) =>
  Object.fromEntries(
    [...element.attributes]
      .map(({ name, value }) => [name, value])
      .filter(([name]) => name !== 'aria-hidden'),
  );

/** What an element says by itself. */
const wordsOf = (element: Element): string =>
  [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');

const told = (element: Element) => [
  element.localName,
  attributesOf(element),
  wordsOf(element),
  element.isConnected,
];

const names = (): readonly string[] =>
  [...document.querySelectorAll('header :is(a, button, summary)')].map(
    (control) => control.closest('.tool-row, ol')?.className ?? control.textContent,
  );

const article = anArticle({
  kicker: 'Transport',
  body: '<h2>Piers</h2><p>One.</p><h2>Ships</h2><p>Two.</p>',
});

describe('the beginning of an article', () => {
  it.each([
    ['with all that may be there', article],
    ['without kicker and contents', anArticle({ kicker: null, body: '<p>One.</p>' })],
  ])('is taken over by the reader as it stands, %s', (_, one) => {
    const elements = begin(one).filter((element) => !isOfContents(element));
    const before = elements.map(told);
    goOn(one);
    expect(elements.map(told)).toEqual(before);
    expect(document.querySelectorAll('h1, main, article')).toHaveLength(3);
  });

  it('is for the eye only, until the reader takes it over', () => {
    begin(article);
    expect(document.querySelectorAll('body > :not([aria-hidden=true])')).toHaveLength(0);
    goOn(article);
    expect(document.querySelectorAll('body > :is(header, main)[aria-hidden]')).toHaveLength(0);
  });

  it('has the controls that the reader has, in their order, so that no row is filled otherwise', () => {
    begin(article);
    const before = names();
    goOn(article);
    expect(names().filter((name) => name !== 'tool-row' && name !== '')).toEqual(before);
    expect(before).toHaveLength(5);
  });
});
