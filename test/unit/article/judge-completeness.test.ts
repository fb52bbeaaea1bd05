import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../src/article/blocks/collect.ts';
import { readLinkedData } from '../../../src/article/describe/linked-data.ts';
import { isLiveBlog, judgeCompleteness } from '../../../src/article/judge-completeness.ts';
import { unshownMark } from '../../../src/article/unshown.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const boxesOf = (page: Document) => collectBlocks(page.body).boxes;
const words = (count: number): string => 'The tram runs along the quay. '.repeat(count);

const judge = (html: string, body: string) => {
  const page = parse(html);
  return judgeCompleteness(page, boxesOf(page), readLinkedData(page), body);
};

const closed = { '@type': 'NewsArticle', isAccessibleForFree: 'False' };

describe('whether an article is whole', () => {
  it('is whole where nothing says otherwise', () => {
    expect(judge(`<p>${words(9)}</p>`, words(9))).toEqual({ kind: 'whole' });
  });

  it('is cut by a paywall where the page calls itself closed and shows a barrier', () => {
    const page = `${linked(closed)}<p>${words(90)}</p><div class="paywall-box">Subscribe to read on</div>`;
    expect(judge(page, words(90))).toMatchObject({ kind: 'cut', reason: 'paywall' });
  });

  it('is whole where the page does not show its barrier', () => {
    const barrier = `<div class="paywall-box" ${unshownMark}>Continue reading</div>`;
    expect(judge(`<p>${words(9)}</p>${barrier}`, words(9))).toEqual({ kind: 'whole' });
  });

  it('is whole for a reader to whom the closed part was sent', () => {
    const data = { ...closed, hasPart: { isAccessibleForFree: false, cssSelector: '.premium' } };
    const page = `${linked(data)}<div class="premium">${words(90)}</div>`;
    expect(judge(page, words(90))).toEqual({ kind: 'whole' });
  });

  it('is cut by a paywall where the closed part came empty', () => {
    const data = { ...closed, hasPart: { isAccessibleForFree: false, cssSelector: '.premium' } };
    const page = `${linked(data)}<p>${words(90)}</p><div class="premium"></div>`;
    expect(judge(page, words(90))).toMatchObject({ reason: 'paywall' });
  });

  it('lives with a selector that is none', () => {
    const data = { ...closed, hasPart: { isAccessibleForFree: false, cssSelector: '((' } };
    expect(judge(linked(data) + words(90), words(90))).toEqual({ kind: 'whole' });
  });

  it('is cut by an invitation to continue reading', () => {
    const page = `<p>${words(9)}</p><div class="article-truncated-bar">Continue reading</div>`;
    expect(judge(page, words(9))).toMatchObject({ reason: 'continue-reading' });
  });

  it('is cut where the page holds a longer text elsewhere', () => {
    const page = linked({ '@type': 'NewsArticle', articleBody: words(90) });
    expect(judge(page, words(9))).toMatchObject({ reason: 'longer-elsewhere' });
  });

  it('names the pages that were not read', () => {
    const missing = ['https://courier.example/a/1?page=2'];
    expect(judgeCompleteness(parse(''), [], [], words(9), missing)).toEqual({
      kind: 'cut',
      reason: 'more-pages',
      missingPages: missing,
    });
  });
});

describe('a live blog', () => {
  it('is known by its data', () => {
    const page = parse(linked({ '@type': ['LiveBlogPosting'] }));
    expect(isLiveBlog(page, boxesOf(page), readLinkedData(page))).toBe(true);
  });

  it('is known by its boxes, and not by one link to a live blog', () => {
    const box = '<div class="liveblog-entry">a</div>';
    const isLive = (html: string): boolean => isLiveBlog(parse(html), boxesOf(parse(html)), []);
    expect(isLive(box.repeat(6))).toBe(true);
    expect(isLive(box)).toBe(false);
  });
});
