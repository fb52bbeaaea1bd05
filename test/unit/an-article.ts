import type { Article } from '../../src/article/article.ts';

/** An article for tests, with what a test cares about set. */
export const anArticle = (given: Partial<Article> = {}): Article => ({
  address: 'https://news.example/tram',
  title: 'The new tram line opens',
  kicker: null,
  lead: null,
  byline: 'The city desk',
  published: '2026-05-04',
  site: 'Example News',
  language: 'en',
  direction: 'ltr',
  leadImage: null,
  body: '<p>It opens on Monday.</p>',
  words: 4,
  completeness: { kind: 'whole' },
  liveBlog: false,
  leftOut: [],
  ...given,
});
