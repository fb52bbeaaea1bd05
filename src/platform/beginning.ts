/**
 * How an article begins, told in the address of its reader: shown, and said by a screen reader, before any store has answered.
 */
import type { Article } from '../article/article.ts';

export type Beginning = Pick<Article, 'title' | 'site' | 'kicker' | 'language' | 'direction'> & {
  /** Whether the reader will have a list of contents, and a control for it. */
  readonly hasContents: boolean;
};

/** The fields of an address's query that tell `beginning`. What is not there has none. */
export const queryOf = (beginning: Beginning): Readonly<Record<string, string>> => {
  const { title, site, kicker, language, direction, hasContents } = beginning;
  return {
    title,
    ...(site !== null && { site }),
    ...(kicker !== null && { kicker }),
    ...(language !== null && { lang: language }),
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
