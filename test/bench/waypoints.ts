/**
 * How many of the corpus's skip links Lectern finds, and how many of those that it finds are skip links. The rows of truth.json were
 * made by a pattern; what a person judged otherwise is in skip-link-corrections.json, with reasons.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, object, optional, parse, string } from 'valibot';
import type { Waypoints } from '../../src/waypoints/waypoint.ts';
import { type CorpusPage, corpusPages, scriptOfWaypoints, visit } from './waypoints-pages.ts';

declare const waypoints: { findWaypoints: (document: Document) => Waypoints };

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

const nameOf = ({ set, id }: CorpusPage): string => `${set}/${id}`;

const rowOf = (page: CorpusPage): readonly string[] =>
  parse(optional(array(string()), []), page.truth.skipLinks);

/** The row as a person judged it. */
const judgedRowOf = (page: CorpusPage): ReadonlySet<string> => {
  const mine = corrections.filter(({ pages }) => pages.includes(nameOf(page)));
  const kept = rowOf(page).filter((text) => !mine.some(({ remove }) => remove.includes(text)));
  return new Set([...kept, ...mine.flatMap(({ add }) => add)]);
};

interface Look {
  readonly texts: readonly string[];
  /** Milliseconds of script. */
  readonly time: number;
  readonly problems: readonly string[];
}

const lookIn = (): Look => {
  const start = performance.now();
  const { skipLinks } = waypoints.findWaypoints(document);
  const time = performance.now() - start;
  const texts = [...new Set(skipLinks.map(({ name }) => name))];
  return { texts, time, problems: skipLinks.map(({ problems }) => problems[0] ?? 'works') };
};

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

const ratio = ({ right, wrong, missed }: Count) => ({
  precision: right / (right + wrong),
  recall: right / (right + missed),
});

const add = (count: Count, found: readonly string[], truth: ReadonlySet<string>): void => {
  const right = found.filter((text) => truth.has(text)).length;
  count.right += right;
  count.wrong += found.length - right;
  count.missed += truth.size - right;
};

const quantile = (times: readonly number[], at: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * at)] ?? 0;

const tally = (words: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

/** Opens every corpus page that has a row of skip links, in Chromium, and compares. Times are of a first call in a fresh page. */
export const measureWaypoints = async () => {
  const script = await scriptOfWaypoints();
  const pages = corpusPages().filter((page) => rowOf(page).length > 0);
  const asGiven: Count = { right: 0, wrong: 0, missed: 0 };
  const asJudged: Count = { right: 0, wrong: 0, missed: 0 };
  const looks: Look[] = [];
  const differences: string[] = [];
  const look = visit(pages, async (page) => {
    await page.evaluate(script);
    return page.evaluate(lookIn);
  });
  for await (const [page, found] of look) {
    const judged = judgedRowOf(page);
    looks.push(found);
    add(asGiven, found.texts, new Set(rowOf(page)));
    add(asJudged, found.texts, judged);
    for (const text of found.texts)
      if (!judged.has(text)) differences.push(`+ ${nameOf(page)}: ${text}`);
    for (const text of judged) {
      if (!found.texts.includes(text)) differences.push(`- ${nameOf(page)}: ${text}`);
    }
  }
  const times = looks.map(({ time }) => time);
  return {
    pages: pages.length,
    asGiven: ratio(asGiven),
    asJudged: ratio(asJudged),
    verdicts: tally(looks.flatMap(({ problems }) => problems)),
    milliseconds: {
      median: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      largest: Math.max(0, ...times),
    },
    differences,
  };
};

const percent = (share: number): string => share.toFixed(3);

/** `npm run bench -- --waypoints`: prints the measure, and says so where there is no corpus. */
export const printWaypoints = async (): Promise<void> => {
  const { pages, asGiven, asJudged, verdicts, milliseconds, differences } =
    await measureWaypoints();
  if (pages === 0) return console.log('No corpus here: skip links were not measured.');
  console.log(`Skip links on ${pages} pages           precision  recall`);
  console.log(
    `  rows as given                  ${percent(asGiven.precision)}      ${percent(asGiven.recall)}`,
  );
  console.log(
    `  rows judged by hand            ${percent(asJudged.precision)}      ${percent(asJudged.recall)}`,
  );
  for (const difference of differences) console.log(`    ${difference}`);
  console.log(`Verdicts: ${JSON.stringify(verdicts)}`);
  const { median, p95, largest } = milliseconds;
  console.log(
    `Finding took ${median.toFixed(0)} ms (median), ${p95.toFixed(0)} (95 %), ${largest.toFixed(0)} (largest)`,
  );
};
