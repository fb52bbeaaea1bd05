import { beforeEach, describe, expect, it } from 'vitest';
import { numberLinks } from '../../../../src/reader/showing/number-links.ts';
import { nodesOf } from '../../nodes-of.ts';

const root = () => document.body;

beforeEach(() => {
  root().replaceChildren(
    nodesOf(
      `<p><a href="https://a.example/">the council</a> and <a href="https://b.example/x">the
      library</a> and <a href="https://a.example/">again</a> and <a href="#article-note">a note</a></p>
      <a href="https://c.example/"><img alt="Home"></a>
      <aside class="note"><a href="https://d.example/">the original page</a></aside>
      <section class="link-list"><a href="https://a.example/">the council</a></section>`,
    ),
  );
});

describe('numbered links', () => {
  it('are listed in their order, an address once', () => {
    expect(numberLinks(root(), true)).toEqual([
      { number: 1, words: 'the council', address: 'https://a.example/' },
      { number: 2, words: 'the library', address: 'https://b.example/x' },
      { number: 3, words: 'Home', address: 'https://c.example/' },
    ]);
  });

  it('carry their numbers; links within the article, of our notes and of the list carry none', () => {
    numberLinks(root(), true);
    const marks = [...document.querySelectorAll('.link-number')].map((mark) => mark.textContent);
    expect(marks).toEqual(['\u00a0[1]', '\u00a0[2]', '\u00a0[1]', '\u00a0[3]']);
  });

  it('come out the same when asked again', () => {
    const first = numberLinks(root(), true);
    expect(numberLinks(root(), true)).toEqual(first);
    expect(document.querySelectorAll('.link-number')).toHaveLength(4);
  });

  it('lose their numbers again', () => {
    const before = root().textContent;
    numberLinks(root(), true);
    expect(numberLinks(root(), false)).toEqual([]);
    expect(root().textContent).toBe(before);
  });
});
