/** How long Lectern's pipeline takes beside Readability's clone and parse: first calls in fresh pages, interleaved. */
import type { Browser } from 'puppeteer-core';
import { type CorpusSet, htmlOf, pagesOf } from '../corpus.ts';
import { addressOf } from './quality.ts';
import { bundleTools, type Tool } from './tools.ts';
import { visit } from './visit.ts';

/** Ratios of times, Lectern's over Readability's; `spread` is Readability over itself in the same run. */
export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly largest: number;
  readonly spread: readonly [low: number, high: number];
}

interface Timed {
  readonly size: number;
  readonly lectern: number;
  readonly readability: number;
  readonly again: number;
}

interface Sample {
  readonly html: string;
  readonly address: string;
}

const LARGEST = 24;
/** Pages timed of all, so that a run stays within minutes: every n-th by size, and the largest. */
const SAMPLED = 96;

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
};

const samplesOf = (sets: readonly CorpusSet[]): readonly Sample[] => {
  const all = sets
    .flatMap((set) =>
      pagesOf(set).map((name) => ({
        html: htmlOf(set, name),
        address: addressOf(set.truth.get(name) ?? {}, name),
      })),
    )
    .sort((a, b) => b.html.length - a.html.length);
  const rest = all.slice(LARGEST);
  const step = Math.max(1, Math.floor(rest.length / SAMPLED));
  return [...all.slice(0, LARGEST), ...rest.filter((_, index) => index % step === 0)];
};

const timeOn = async (browser: Browser, sample: Sample): Promise<Timed> => {
  const scripts = await bundleTools();
  const timeOf = (tool: Tool): Promise<number> =>
    visit(browser, sample, [scripts[tool]], `${tool}.find().time`);
  const readability = await timeOf('readability');
  const lectern = await timeOf('lectern');
  const again = await timeOf('readability');
  return { size: sample.html.length, lectern, readability, again };
};

const ratioAt = (timed: readonly Timed[], over: 'lectern' | 'again', share: number): number =>
  quantile(
    timed.map((page) => page[over]),
    share,
  ) /
  quantile(
    timed.map(({ readability }) => readability),
    share,
  );

/** Times the pages of `sets`: all but the largest for the median and the 95th percentile, the largest by themselves. */
export const timeSets = async (browser: Browser, sets: readonly CorpusSet[]): Promise<Times> => {
  const timed: Timed[] = [];
  for (const sample of samplesOf(sets)) timed.push(await timeOn(browser, sample));
  const [largest, rest] = [
    timed.slice(0, LARGEST),
    timed.slice(Math.min(LARGEST, timed.length - 1)),
  ];
  const spreads = [
    ratioAt(rest, 'again', 0.5),
    ratioAt(rest, 'again', 0.95),
    ratioAt(largest, 'again', 0.5),
  ];
  return {
    median: ratioAt(rest, 'lectern', 0.5),
    p95: ratioAt(rest, 'lectern', 0.95),
    largest: ratioAt(largest, 'lectern', 0.5),
    spread: [Math.min(...spreads), Math.max(...spreads)],
  };
};
