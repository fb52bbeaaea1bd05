/** Stage 5, describe: what the page says about its article. */
import type { LeadImage } from '../article.ts';

/** What is known of an article beside its text; null where the page does not say. */
export interface Description {
  readonly title: string;
  readonly kicker: string | null;
  readonly lead: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly leadImage: LeadImage | null;
}

const contentOf = (page: Document, selector: string): string | null =>
  page.querySelector(selector)?.getAttribute('content')?.trim() || null;

const titleOf = (page: Document): string =>
  contentOf(page, 'meta[property="og:title"]') ??
  (page.querySelector('h1')?.textContent?.trim() || page.title.trim());

const publishedOf = (page: Document): string | null => {
  const published = contentOf(page, 'meta[property="article:published_time"]');
  return published && !Number.isNaN(Date.parse(published)) ? published : null;
};

/** Describes the article of `page`, an inert copy. */
export const describe = (page: Document): Description => ({
  title: titleOf(page) || 'Untitled',
  kicker: null,
  lead: null,
  byline: contentOf(page, 'meta[name="author"]'),
  published: publishedOf(page),
  site: contentOf(page, 'meta[property="og:site_name"]'),
  language: page.documentElement.lang || null,
  direction: page.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
  leadImage: null,
});
