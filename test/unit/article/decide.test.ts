import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../src/article/decide.ts';
import { newsPage } from './whole-page.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const prose =
  '<p>The council met on Monday, and after a long debate it agreed to mend the bridge.</p>';

describe('deciding whether a page is an article', () => {
  it('says yes to a news page', () => {
    expect(looksLikeArticle(parse(newsPage))).toBe(true);
  });

  it('says no to a page of links', () => {
    const links =
      '<ul>' +
      '<li><a href="/a">The council met on Monday and it agreed to mend a bridge.</a></li>'.repeat(
        30,
      ) +
      '</ul>';
    expect(looksLikeArticle(parse(links))).toBe(false);
  });

  it('takes a page that calls itself a product for one, whatever its text', () => {
    expect(
      looksLikeArticle(parse(`<meta property="og:type" content="product">${prose.repeat(9)}`)),
    ).toBe(false);
  });

  it('asks less text of a page that bears a date', () => {
    expect(looksLikeArticle(parse(prose.repeat(5)))).toBe(false);
    expect(looksLikeArticle(parse(`<p>2026-11-21</p>${prose.repeat(5)}`))).toBe(true);
  });

  it('knows a date by its month in any language, and none in the middle of a paragraph', () => {
    for (const date of ['17 января 2012, 17:21', 'Posted on January 17, 2012', '3. Mai 2026'])
      expect(looksLikeArticle(parse(`<p>${date}</p>${prose.repeat(5)}`))).toBe(true);
    const told = `<p>${'The bridge was built by the council after the war. '.repeat(5)} 1 May 1951.</p>`;
    expect(looksLikeArticle(parse(told + prose.repeat(5)))).toBe(false);
  });

  it('reads scripts without spaces', () => {
    const text = '市议会星期一开会，经过长时间的辩论，同意修复旧桥。'.repeat(4);
    expect(looksLikeArticle(parse(`<div>2026年11月21日</div><div>${text}</div>`))).toBe(true);
  });

  it.each([
    ['Khmer', 'ក្រុមប្រឹក្សាបានជួបប្រជុំ ហើយយល់ព្រមជួសជុលស្ពានចាស់។'],
    ['Burmese', 'ကောင်စီသည် တံတားဟောင်းကို ပြုပြင်ရန် သဘောတူခဲ့သည်။'],
  ])('reads sentences of %s, which end with a sign of their own', (_, sentence) => {
    const page = `<p>2026-11-21</p>${`<p>${sentence}</p>`.repeat(2)}`;
    expect(looksLikeArticle(parse(page))).toBe(true);
  });

  it('does not count what stands in menus and comments', () => {
    const page = `<p>2026-11-21</p><nav>${prose.repeat(9)}</nav><div class="comments">${prose.repeat(9)}</div>`;
    expect(looksLikeArticle(parse(page))).toBe(false);
  });

  it('counts what stands in a form or a part with comments that holds the headline too', () => {
    const page = (open: string, close: string): Document =>
      parse(`${open}<h1>The bridge</h1><p>2026-11-21</p>${prose.repeat(9)}${close}`);
    expect(looksLikeArticle(page('<form>', '</form>'))).toBe(true);
    expect(looksLikeArticle(page('<div class="has-comments">', '</div>'))).toBe(true);
  });

  it('counts sentences that stand beside other blocks, parted by line breaks', () => {
    const line =
      'The council met on Monday, and after a long debate it agreed to mend the bridge.<br>';
    const page = (text: string): Document => parse(`<div><div>2026-11-21</div>${text}</div>`);
    expect(looksLikeArticle(page(line.repeat(5)))).toBe(true);
    expect(looksLikeArticle(page('Home<br>News<br>Sport<br>'.repeat(30)))).toBe(false);
    expect(looksLikeArticle(page(`<aside><p>More</p>${line.repeat(5)}</aside>`))).toBe(false);
  });

  it('asks less text of a page with one article that holds its headline', () => {
    const page = `<article><h1>The bridge</h1>${prose.repeat(9)}</article>`;
    expect(looksLikeArticle(parse(page))).toBe(true);
    expect(looksLikeArticle(parse(page.replaceAll('article>', 'section>')))).toBe(false);
  });
});
