/** Where the article begins in the page itself: extraction works on a copy, so its words are looked for. */
import type { Article } from '../article/article.ts';
import { extract } from '../article/extract.ts';
import { startLength } from '../article/start-of-text.ts';
import { textOf } from '../waypoints/page/dom.ts';

/** A page of more elements is not read for its article's start alone: that would take longer than a person waits. */
const MOST = 20_000;

const headline = (document: Document, { title }: Article): Element | null =>
  [...document.querySelectorAll('h1, h2, h3, [role="heading"]')].find(
    (element) => textOf(element) === title,
  ) ?? null;

const firstWords = ({ body }: Article): string => {
  const blocks = new DOMParser().parseFromString(body, 'text/html').body.children;
  const texts = [...blocks].map((block) => textOf(block));
  return (texts.find((text) => text !== '') ?? '').slice(0, startLength);
};

const beginsWith = (words: string) => (element: Element) => textOf(element).startsWith(words);

const firstParagraph = (document: Document, article: Article): Element | null => {
  const words = firstWords(article);
  if (words === '') return null;
  return (
    [...document.querySelectorAll('p, h2, h3, li, blockquote')].find(beginsWith(words)) ?? null
  );
};

/** The headline of the page's article, else its first paragraph; null where there is no article or its words are not found. */
export const findArticleStart = (document: Document): Element | null => {
  if (document.getElementsByTagName('*').length > MOST) return null;
  const extraction = extract(document);
  if (!extraction.ok) return null;
  return headline(document, extraction.article) ?? firstParagraph(document, extraction.article);
};
