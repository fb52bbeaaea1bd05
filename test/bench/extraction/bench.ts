/** `npm run bench -- [--pages DIR] [--json FILE]`: extraction in real Chromium beside Readability and Defuddle. */
import { writeFileSync } from 'node:fs';
import { startChromium } from '../chromium.ts';
import { readSets } from '../corpus.ts';
import { growthCurve } from './growth.ts';
import { knownIn, lookAt, qualityOf, type Seen } from './quality.ts';
import {
  decisionLine,
  growthLines,
  heading,
  type SetResult,
  setLines,
  timeLine,
} from './report.ts';
import { timeSets } from './time.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const resultOf = (seen: readonly Seen[]): SetResult => ({
  pages: seen.length,
  known: knownIn(seen),
  lectern: qualityOf(seen, 'lectern'),
  readability: qualityOf(seen, 'readability'),
  defuddle: qualityOf(seen, 'defuddle'),
});

/** Runs on the sets in `folder`, prints the figures and writes them to `json`, if that is given. */
export const benchExtraction = async (
  folder: string,
  json: string | undefined,
): Promise<boolean> => {
  const sets = readSets(folder);
  if (sets.length === 0) {
    print(
      `No pages in ${folder}: it needs pages/NAME.html.gz and truth.json, or folders with these.`,
    );
    return false;
  }
  const browser = await startChromium();
  const results: Record<string, SetResult> = {};
  const all: Seen[] = [];
  print(heading);
  for (const set of sets) {
    const seen = await lookAt(browser, set);
    const result = resultOf(seen);
    print(setLines(set.name, result));
    results[set.name] = result;
    all.push(...seen);
  }
  print(decisionLine(all));
  const time = await timeSets(browser, sets);
  print(timeLine(time));
  print(growthLines(await growthCurve(browser)));
  await browser.close();
  if (json) writeFileSync(json, JSON.stringify({ sets: results, time }, null, 1));
  return true;
};
