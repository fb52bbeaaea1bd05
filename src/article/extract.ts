/**
 * The pipeline from a page to its article, one line a stage. Each stage is a function on an inert copy of the page.
 */
import type { Article, Extraction, NoArticleReason } from './article.ts';
import { findByReadability } from './candidates/readability.ts';
import { copyPage } from './copy.ts';
import { describe } from './describe/describe.ts';
import { isLinkList } from './link-share.ts';
import { isPage } from './page-kind.ts';
import { structure } from './structure/structure.ts';
import { textOf } from './text.ts';
import { unclobbered } from './unclobbered.ts';
import { countWords } from './words.ts';

const none = (reason: NoArticleReason): Extraction => ({ ok: false, reason });

const whyNoText = (page: Document): NoArticleReason =>
  page.body.textContent?.trim() ? 'not-an-article' : 'no-text';

const articleFrom = (address: string, page: Document, body: Element): Article => {
  const description = describe(page, address);
  return {
    address,
    ...description,
    body: structure(body, address).innerHTML,
    words: countWords(textOf(body), description.language ?? undefined),
    completeness: { kind: 'whole' },
    liveBlog: false,
  };
};

/**
 * The article of `document`, or the reason why there is none. The document is only read, never changed; whatever it
 * holds, the answer is a value.
 */
export const extract = (document: Document): Extraction => {
  if (!isPage(document)) return none('not-a-page');
  const page = copyPage(document);
  const body = findByReadability(page);
  if (!body?.textContent?.trim()) return none(whyNoText(page));
  if (isLinkList(body)) return none('not-an-article');
  return { ok: true, article: articleFrom(unclobbered(document, 'URL'), page, body) };
};
