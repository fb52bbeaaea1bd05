/**
 * How an article begins, told in the address of its reader: shown, and its title said by a screen reader, before any store has answered.
 */
import type { Article } from '../article/article.ts';

export type Beginning = Pick<Article, 'title' | 'site' | 'kicker' | 'language' | 'direction'> & {
  /** Whether the reader will have a list of contents, and a control for it. */
  readonly hasContents: boolean;
};

/** In characters: longer than any headline. Chromium takes no address of more than 2 MB, and every one goes into the history. */
const LONGEST = 1000;

const isTold = (text: string | null): text is string => text !== null && text.length <= LONGEST;

/** The fields of an address's query that tell `beginning`: none of what is not there or does not end, and none without a title. */
export const queryOf = (beginning: Beginning): Readonly<Record<string, string>> => {
  const { title, site, kicker, language, direction, hasContents } = beginning;
  if (!isTold(title)) return {};
  return {
    title,
    ...(isTold(site) && { site }),
    ...(isTold(kicker) && { kicker }),
    ...(isTold(language) && { lang: language }),
    ...(direction === 'rtl' && { dir: direction }),
    ...(hasContents && { contents: '' }),
  };
};

/** What a reader's address tells, by its query; null where it tells no title. */
export const beginningIn = (query: URLSearchParams): Beginning | null => {
  const title = query.get('title');
  if (title === null) return null;
  return {
    title,
    site: query.get('site'),
    kicker: query.get('kicker'),
    language: query.get('lang'),
    direction: query.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    hasContents: query.has('contents'),
  };
};
