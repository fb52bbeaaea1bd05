import { findByReadability } from '../../../src/article/candidates/readability.ts';
import { extract } from '../../../src/article/extract.ts';
import { runningTextOf } from '../../../src/article/running-text.ts';
import { measured, nothing, parse } from './found.ts';

/** Lectern's whole pipeline on the page. */
export const find = () =>
  measured(
    () => extract(document, document.URL, findByReadability),
    (extraction) => {
      if (!extraction.ok) return nothing;
      const { body, title, byline, published } = extraction.article;
      return { articleBody: runningTextOf(parse(body)), title, author: byline, date: published };
    },
  );
