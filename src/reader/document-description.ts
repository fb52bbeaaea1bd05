/** What the document says of itself: title, language, direction. A screen reader starts with these. */
import type { Article } from '../article/article.ts';
import { interfaceDirection, stringsLanguage, t } from '../platform/strings.ts';

/** "Headline, Site", or the headline alone where there is no site or the headline names it. */
export const titleOf = ({ title, site }: Pick<Article, 'title' | 'site'>): string =>
  site === null || title.includes(site) ? title : t('readerTitle', title, site);

const describe = (document: Document, title: string, lang: string, dir: string): void => {
  document.title = title;
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
};

/** Sets title, language and direction: the article's, or the interface's where there is none. */
export const describeDocument = (
  document: Document,
  shown: Article | 'missing' | 'no-page',
): void => {
  if (typeof shown === 'object')
    describe(document, titleOf(shown), shown.language ?? '', shown.direction);
  else {
    const title = t(shown === 'missing' ? 'articleMissingTitle' : 'noPageTitle');
    describe(document, title, stringsLanguage(), interfaceDirection());
  }
};
