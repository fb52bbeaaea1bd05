/** Stage 5, describe: what the page says about its article. */
import type { LeadImage } from '../article.ts';
import { findByline } from './byline.ts';
import { findDirection, findLanguage } from './language.ts';
import { findKicker, findLead } from './lead.ts';
import { findLeadImage } from './lead-image.ts';
import { linesOf } from './lines.ts';
import type { Thing } from './linked-data.ts';
import { articlesIn, readLinkedData } from './linked-data.ts';
import { readMetaTags } from './meta-tags.ts';
import { findPublished } from './published.ts';
import { siteNames } from './site.ts';
import { findHeadline } from './title.ts';

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

/** Lines below the headline in which a byline and a date are looked for, and lines of the page where all else failed. */
const NEAR = 25;
const ALL = 500;

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * Describes the article of `page`, an inert copy, that stands at `address`; `things` are its linked data, and its text begins with
 * `start`, where that is known.
 */
export const describe = (
  page: Document,
  address: string,
  things: readonly Thing[] = readLinkedData(page),
  start: Node | null = null,
): Description => {
  const metaTags = readMetaTags(page);
  const articles = articlesIn(things);
  const names = siteNames(metaTags, things, articles, address);
  const language = findLanguage(page, metaTags, articles);
  const { title, element } = findHeadline({ page, metaTags, articles, names });
  const near = once(() => linesOf(page.body, NEAR, element));
  const all = once(() => linesOf(page.body, ALL));
  return {
    title: title || 'Untitled',
    kicker: findKicker(element, title),
    lead: findLead(element, title, start),
    byline: findByline({ page, headline: element, metaTags, things, articles, names, near, all }),
    published: findPublished({ page, address, metaTags, articles, near, all, language }),
    site: names[0] ?? null,
    language,
    direction: findDirection(page, language, element),
    leadImage: findLeadImage(page, metaTags, element),
  };
};
