import { Readability } from '@mozilla/readability';
import { textOf } from '../../../src/article/text.ts';
import { measured, nothing, parse } from './found.ts';

/** Mozilla's Readability, on a clone of the page as its manual asks. */
export const find = () =>
  measured(
    () => new Readability(document.cloneNode(true) as Document).parse(),
    (article) =>
      article
        ? {
            articleBody: textOf(parse(article.content ?? '')),
            title: article.title ?? null,
            author: article.byline ?? null,
            date: article.publishedTime ?? null,
          }
        : nothing,
  );
