/** From extractions to what is printed. */
import { JSDOM } from 'jsdom';
import type { Article, Extraction } from '../../src/article/article.ts';
import { runningTextOf } from '../../src/article/running-text.ts';
import { textOf } from '../../src/article/text.ts';
import type { Reading } from './inputs.ts';
import { markdownOf } from './markdown.ts';

export const formats = ['text', 'markdown', 'html', 'json'] as const;
export type Format = (typeof formats)[number];

const bodyOf = ({ body }: Article): Element => new JSDOM(body).window.document.body;

/** The article as data. `articleBody` is the running text: what pictures say of themselves is not part of it. */
const dataOf = (extraction: Extraction) => {
  if (!extraction.ok) return { articleBody: '', reason: extraction.reason };
  const { article } = extraction;
  return {
    url: article.address,
    title: article.title,
    articleBody: runningTextOf(bodyOf(article)),
    author: article.byline,
    date: article.published,
    site: article.site,
    language: article.language,
    words: article.words,
  };
};

const renderJson = (readings: readonly Reading[]): string => {
  const [only] = readings;
  const data =
    readings.length === 1 && only && !only.inFolder
      ? dataOf(only.extraction)
      : Object.fromEntries(readings.map(({ name, extraction }) => [name, dataOf(extraction)]));
  return JSON.stringify(data, null, 1);
};

/** What the reader shows, a paragraph a line: the headline, the lead picture's caption, the text. */
const linesOf = (article: Article): readonly string[] => [
  article.title,
  ...(article.leadImage?.caption ? [article.leadImage.caption] : []),
  ...textOf(bodyOf(article)).split('\n'),
];

const renderArticle = (article: Article, format: Exclude<Format, 'json'>): string => {
  switch (format) {
    case 'text':
      return linesOf(article).join('\n\n');
    case 'markdown':
      return `# ${article.title}\n\n${markdownOf(bodyOf(article))}`;
    case 'html':
      return `<h1>${article.title}</h1>\n${article.body}`;
    default:
      return format satisfies never;
  }
};

const renderOne = ({ name, extraction }: Reading, format: Exclude<Format, 'json'>): string =>
  extraction.ok ? renderArticle(extraction.article, format) : `${name}: ${extraction.reason}`;

/** What `npm run read` prints for `readings`. */
export const render = (readings: readonly Reading[], format: Format): string =>
  format === 'json'
    ? renderJson(readings)
    : readings.map((reading) => renderOne(reading, format)).join('\n\n');
