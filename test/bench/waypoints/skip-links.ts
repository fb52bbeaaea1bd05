/**
 * How many of the corpus's skip links Lectern finds, and how many of those that it finds are skip links. The rows of truth.json were
 * made by a pattern; what a person judged otherwise is in skip-link-corrections.json, with reasons.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, object, optional, parse, string } from 'valibot';
import type { Waypoints } from '../../../src/waypoints/waypoint.ts';
import { type CorpusPage, corpusPages, scriptOfWaypoints, visit } from './pages.ts';

declare const waypoints: { readonly findWaypoints: (document: Document) => Waypoints };

const corrections = parse(
  array(
    object({
      pages: array(string()),
      add: optional(array(string()), []),
      remove: optional(array(string()), []),
      reason: string(),
    }),
  ),
  JSON.parse(readFileSync(join(import.meta.dirname, 'skip-link-corrections.json'), 'utf8')),
);

const rowOf = ({ truth }: CorpusPage): readonly string[] =>
  parse(optional(array(string()), []), truth.skipLinks);

/** The row as a person judged it. */
const judgedRowOf = (page: CorpusPage): readonly string[] => {
  const mine = corrections.filter(({ pages }) => pages.includes(page.name));
  const kept = rowOf(page).filter((text) => !mine.some(({ remove }) => remove.includes(text)));
  return [...new Set([...kept, ...mine.flatMap(({ add }) => add)])];
};

/** What was found on a page, beside what should have been. */
interface Look {
  readonly page: CorpusPage;
  readonly texts: readonly string[];
  readonly problems: readonly string[];
  /** Milliseconds of script, in the first call on the page. */
  readonly time: number;
}

const lookInPage = () => {
  const start = performance.now();
  const { skipLinks } = waypoints.findWaypoints(document);
  const time = performance.now() - start;
  const texts = [...new Set(skipLinks.map(({ name }) => name))];
  return { texts, time, problems: skipLinks.map(({ problems }) => problems[0] ?? 'works') };
};

const lookAtAll = async (folder: string): Promise<readonly Look[]> => {
  const script = await scriptOfWaypoints();
  const pages = corpusPages(folder).filter((page) => rowOf(page).length > 0);
  const looks: Look[] = [];
  const seen = visit(pages, async (page) => {
    await page.evaluate(script);
    return page.evaluate(lookInPage);
  });
  for await (const [page, look] of seen) looks.push({ page, ...look });
  return looks;
};

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** The rows have the letters of the source, a name those that are drawn. */
const isAmong = (text: string, texts: readonly string[]): boolean =>
  texts.some((other) => other.toLowerCase() === text.toLowerCase());

const missing = (from: readonly string[], among: readonly string[]): readonly string[] =>
  from.filter((text) => !isAmong(text, among));

const share = (looks: readonly Look[], truthOf: (page: CorpusPage) => readonly string[]) => {
  const found = sum(looks.map(({ texts }) => texts.length));
  const wrong = sum(looks.map(({ texts, page }) => missing(texts, truthOf(page)).length));
  const known = sum(looks.map(({ page }) => truthOf(page).length));
  const missed = sum(looks.map(({ texts, page }) => missing(truthOf(page), texts).length));
  return { precision: 1 - wrong / found, recall: 1 - missed / known };
};

const differencesOf = ({ page, texts }: Look): readonly string[] => [
  ...missing(texts, judgedRowOf(page)).map((text) => `too much: ${page.name}: ${text}`),
  ...missing(judgedRowOf(page), texts).map((text) => `missed: ${page.name}: ${text}`),
];

/** Opens every page that has a row of skip links, and compares with the rows as given and as judged. */
export const measureSkipLinks = async (folder: string) => {
  const looks = await lookAtAll(folder);
  return {
    pages: looks.length,
    asGiven: share(looks, rowOf),
    asJudged: share(looks, judgedRowOf),
    verdicts: looks.flatMap(({ problems }) => problems),
    times: looks.map(({ time }) => time),
    differences: looks.flatMap(differencesOf),
  };
};
