import { isProbablyReaderable } from '@mozilla/readability';
import { looksLikeArticle } from '../../../src/article/decide.ts';

/** Whether the page is an article, by Lectern and by Readability. */
export const decide = () => ({
  lectern: looksLikeArticle(document),
  readability: isProbablyReaderable(document),
});
