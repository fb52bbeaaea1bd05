// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/article/article.ts';
import { keptLinksOf } from '../../../src/content/kept-links.ts';
import { anArticle } from '../an-article.ts';
import { openHtml } from '../waypoints/pages.ts';

const keptIn = (html: string) => keptLinksOf(openHtml(html));

describe('the page’s own links', () => {
  it('are kept with the article, each with the id of its place', () => {
    expect(keptIn('<a href="#m">Skip to content</a><main id="m"><h1>T</h1></main>')).toEqual([
      { name: 'Skip to content', fragment: 'm' },
    ]);
  });

  it('lead by their words to a place that means the same where the target is missing', () => {
    const html = '<a href="#gone">Skip to content</a><main><h1>A well-known tram</h1></main>';
    expect(keptIn(html)).toEqual([
      { name: 'Skip to content', fragment: ':~:text=A%20well%2Dknown%20tram' },
    ]);
  });

  it('lead by the words of one block alone: a browser looks for them within one', () => {
    const html =
      '<a href="#gone">Skip to content</a><main><div><h1>A <b>tram</b></h1></div><p>Text</p></main>';
    expect(keptIn(html)).toEqual([{ name: 'Skip to content', fragment: ':~:text=A%20tram' }]);
  });

  it('open the page alone where there is nothing like it', () => {
    expect(keptIn('<a href="#gone">Skip to search</a><p>Text</p>')).toEqual([
      { name: 'Skip to search', fragment: '' },
    ]);
  });

  it('are not asked of an article that was kept before', () => {
    expect(v.is(articleSchema, anArticle())).toBe(true);
    expect(v.is(articleSchema, anArticle({ skipLinks: [{ name: 'Skip', fragment: 'm' }] }))).toBe(
      true,
    );
  });
});
