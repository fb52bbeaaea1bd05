/** The title of a reader, as the tab, the history and a screen reader have it. */
import type { Article } from '../article/article.ts';
import { t } from './strings.ts';

/** "Headline, Site", or the headline alone where there is no site or the headline names it. */
export const titleOf = ({ title, site }: Pick<Article, 'title' | 'site'>): string =>
  site === null || title.includes(site) ? title : t('readerTitle', title, site);
