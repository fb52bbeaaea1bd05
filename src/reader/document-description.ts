/** What the document says of itself: title, language, direction. A screen reader starts with these. */
import type { Article } from '../article/article.ts';
import { titleOf } from '../platform/reader-title.ts';
import { type StringKey, stringsDirection, stringsLanguage, t } from '../platform/strings.ts';

const describe = (document: Document, title: string, lang: string, dir: string): void => {
  document.title = title;
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
};

const TITLES = {
  missing: 'articleMissingTitle',
  'not-kept': 'articleNotKeptTitle',
  'no-page': 'noPageTitle',
} as const satisfies Record<string, StringKey>;

type Described = Pick<Article, 'title' | 'site' | 'language' | 'direction'>;

/** Sets title, language and direction: the article's, or the interface's where there is none. */
export const describeDocument = (
  document: Document,
  shown: Described | keyof typeof TITLES,
): void => {
  if (typeof shown === 'object')
    describe(document, titleOf(shown), shown.language ?? '', shown.direction);
  else {
    describe(document, t(TITLES[shown]), stringsLanguage(), stringsDirection());
  }
};
