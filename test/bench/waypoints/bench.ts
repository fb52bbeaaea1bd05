/** `npm run bench -- --waypoints [--pages DIR]`: skip links against the corpus, roles and names against the browsers' own trees, time. */
import { median } from '../statistics.ts';
import { compareWithChromium } from './beside-chromium.ts';
import { compareWithFirefox } from './beside-firefox.ts';
import type { Agreement } from './difference.ts';
import { type Times, timeInChromium, timeInFirefox } from './large.ts';
import { corpusPages, everyNth } from './pages.ts';
import { measureSkipLinks } from './skip-links.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const counted = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort()
    .map((word) => `${word} ${words.filter((other) => other === word).length}`)
    .join(', ');

interface Share {
  readonly precision: number;
  readonly recall: number;
}

const shareLine = (name: string, { precision, recall }: Share): string =>
  `${name.padEnd(28)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;

const timeLine = (times: readonly number[]): string => {
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  const [middle, high, most] = [median(times), p95, Math.max(...times)].map(Math.round);
  return `finding takes ${middle} ms (median), ${high} ms (95 %), ${most} ms (largest)`;
};

const benchSkipLinks = async (folder: string): Promise<boolean> => {
  const { pages, asGiven, asJudged, verdicts, times, differences } = await measureSkipLinks(folder);
  if (pages === 0) return false;
  print(`skip links on ${pages} pages`);
  print(shareLine('rows as they are', asGiven));
  print(shareLine('rows judged by hand', asJudged));
  for (const difference of differences) print(`  ${difference}`);
  print(`verdicts: ${counted(verdicts)}`);
  print(timeLine(times));
  return true;
};

const printAgreement = (browser: string, { pages, compared, differences }: Agreement): void => {
  const percent = ((100 * differences.length) / compared).toFixed(2);
  print(`landmarks and headings beside ${browser}'s own, on ${pages} pages`);
  print(`${differences.length} of ${compared} differ (${percent} %)`);
  for (const { page, kind, here, browser: there } of differences) {
    print(`  ${kind}: ${page}: ${JSON.stringify(here)} here, ${JSON.stringify(there)} there`);
  }
};

const benchAgreement = async (folder: string): Promise<void> => {
  const pages = everyNth(corpusPages(folder), 200);
  printAgreement('Chromium', await compareWithChromium(pages));
  printAgreement('Firefox', await compareWithFirefox(pages));
};

const printTimes = (browser: string, times: Times): void => {
  print(`100,000 elements in ${browser}, processor time of a first call, median (least to most)`);
  for (const [page, all] of Object.entries(times)) {
    const [middle, least, most] = [median(all), Math.min(...all), Math.max(...all)].map(Math.round);
    print(`  ${page}: ${middle} ms (${least} to ${most})`);
  }
};

const ROUNDS = 5;

const benchLargePages = async (): Promise<void> => {
  printTimes('Chromium', await timeInChromium(ROUNDS));
  printTimes('Firefox', await timeInFirefox(ROUNDS));
};

/** Prints all measures; false where there are no pages to measure on. */
export const benchWaypoints = async (folder: string): Promise<boolean> => {
  if (!(await benchSkipLinks(folder))) {
    print(`No pages with skip links in ${folder}.`);
    return false;
  }
  await benchAgreement(folder);
  await benchLargePages();
  return true;
};
