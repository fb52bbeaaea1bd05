import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/article/extract.ts';

const parse = (html: string, type: DOMParserSupportedType = 'text/html'): Document =>
  new DOMParser().parseFromString(html, type);

const sentence =
  'The council met on Monday, and after a long debate it agreed to mend the old bridge. ';
const paragraphs = Array.from(
  { length: 8 },
  (_, index) => `<p>${index}. ${sentence.repeat(3)}</p>`,
).join('');
const news = `<html lang="en"><title>Bridge</title><nav><a href="/">Home</a></nav><article><h1>Bridge</h1>${paragraphs}</article>`;

describe('extracting', () => {
  it('gives the article of a news page', () => {
    const extraction = extract(parse(news));
    expect(extraction).toMatchObject({ ok: true, article: { title: 'Bridge', language: 'en' } });
    expect(extraction.ok && extraction.article.words).toBeGreaterThan(300);
  });

  it('leaves the page as it was', () => {
    const page = parse(news);
    const before = page.documentElement.outerHTML;
    extract(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['a blank page', '', 'no-text'],
    ['a page of frames', '<frameset><frame></frameset>', 'no-text'],
  ])('says that %s has no text', (_, html, reason) => {
    expect(extract(parse(html))).toEqual({ ok: false, reason });
  });

  it('says that a drawing is no page', () => {
    const drawing = parse(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>',
      'image/svg+xml',
    );
    expect(extract(drawing)).toEqual({ ok: false, reason: 'not-a-page' });
  });

  it('reads XHTML', () => {
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Bridge</title></head><body>${paragraphs}</body></html>`;
    expect(extract(parse(page, 'application/xhtml+xml'))).toMatchObject({ ok: true });
  });
});
