// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../../src/background/beginning-of.ts';
import { type Beginning, beginningIn } from '../../../src/platform/beginning.ts';
import { readerAddressOf } from '../../../src/platform/tabs.ts';
import { anArticle } from '../an-article.ts';

const told = (beginning?: Beginning) =>
  beginningIn(new URL(readerAddressOf('https://news.example/a', beginning)).searchParams);

const beginning: Beginning = {
  title: 'Ferry & pier: “50 %” — #1?',
  site: 'The Strait',
  kicker: 'Transport',
  language: 'ar',
  direction: 'rtl',
  hasContents: true,
};

describe('how an article begins', () => {
  it.each([
    beginning,
    {
      title: 'Ferry',
      site: null,
      kicker: null,
      language: null,
      direction: 'ltr',
      hasContents: false,
    } as const,
  ])('comes out of the address of its reader as it went in: %o', (one) => {
    expect(told(one)).toEqual(one);
  });

  it('is not known from an address that does not tell it', () => {
    expect(told()).toBeNull();
  });

  it('is told without what does not end, and not at all where that is its title', () => {
    const endless = 'long '.repeat(1000);
    expect(told({ ...beginning, kicker: endless })).toEqual({ ...beginning, kicker: null });
    expect(told({ ...beginning, site: endless })).toEqual({ ...beginning, site: null });
    expect(told({ ...beginning, title: endless })).toBeNull();
  });

  it.each([
    ['<p>Text</p>', false],
    ['<h2>One heading leads nowhere</h2><p>Text</p>', false],
    ['<h2 id="a">A</h2><p>Text</p><h3>B</h3>', true],
    ['<header>Text</header><hr><hr><p>1 &lt; 2, &lt;h2> &lt;h2></p>', false],
  ])('has contents where the body has two headings: %s', (body, hasContents) => {
    expect(beginningOf(anArticle({ body })).hasContents).toBe(hasContents);
  });
});
