/** What each tool finds on each page, and how right it is. */
import type { Browser } from 'puppeteer-core';
import { bundle } from '../chromium.ts';
import { type CorpusSet, htmlOf, pagesOf, type Truth } from '../corpus.ts';
import type { Measured } from '../in-page/found.ts';
import { isAuthorHit, isDateHit, isTitleHit } from '../metadata-hits.ts';
import { type Score, scoreSegments, scoreTexts } from '../shingles.ts';
import { bundleTools, type Tool, tools } from './tools.ts';
import { visit } from './visit.ts';

/** How often a tool is right: scores of the text, and counts of the rest. */
export interface Quality extends Score {
  readonly title: number;
  readonly author: number;
  readonly date: number;
}

export interface Decision {
  readonly lectern: boolean;
  readonly readability: boolean;
}

type Finds = Readonly<Record<Tool, Measured>>;

/** A page of a set, and what was made of it. */
export interface Seen {
  readonly name: string;
  readonly truth: Truth;
  readonly finds: Finds;
  readonly decision: Decision;
}

/** How many of the pages have a title, an author, a date to be right about. */
export interface Known {
  readonly title: number;
  readonly author: number;
  readonly date: number;
}

export const addressOf = (truth: Truth, name: string): string =>
  truth.url && /^https?:/.test(truth.url)
    ? truth.url
    : `https://page.example/${encodeURIComponent(name)}`;

const QUIET = `(() => { try { return TOOL.find(); } catch (error) {
  return { articleBody: '', title: null, author: null, date: null, time: 0, error: String(error) };
} })()`;

/** Looks at every page of `set` with every tool. */
export const lookAt = async (browser: Browser, set: CorpusSet): Promise<readonly Seen[]> => {
  const scripts = await bundleTools();
  const decider = await bundle('test/bench/in-page/decision.ts', 'decision');
  const finds = tools.map((tool) => `${tool}: ${QUIET.replace('TOOL', tool)}`).join(',');
  const seen: Seen[] = [];
  for (const name of pagesOf(set)) {
    const truth = set.truth.get(name) ?? {};
    const page = { html: htmlOf(set, name), address: addressOf(truth, name) };
    const found = await visit<Pick<Seen, 'finds' | 'decision'>>(
      browser,
      page,
      [...Object.values(scripts), decider],
      `({ decision: decision.decide(), finds: { ${finds} } })`,
    );
    seen.push({ name, truth, ...found });
  }
  return seen;
};

const textScore = (seen: readonly Seen[], tool: Tool): Score => {
  const whole = seen.flatMap(({ truth, finds }) =>
    truth.articleBody === undefined ? [] : [[truth.articleBody, finds[tool].articleBody] as const],
  );
  return whole.length > 0
    ? scoreTexts(whole)
    : scoreSegments(seen.map(({ truth, finds }) => [truth, finds[tool].articleBody] as const));
};

const countOf = (seen: readonly Seen[], isRight: (page: Seen) => boolean): number =>
  seen.filter(isRight).length;

/** The names of an author field, which some sets write as a list in text: "['A', 'B']". */
const namesIn = (author: string | readonly string[]): string | readonly string[] =>
  typeof author === 'string' && /^\[.*\]$/.test(author)
    ? [...author.matchAll(/'([^']*)'|"([^"]*)"/g)].map(
        ([, single, double]) => single ?? double ?? '',
      )
    : author;

const isKnown = (field: string | readonly string[] | undefined): boolean =>
  field !== undefined && field !== null && namesIn(field).length > 0;

/** How right `tool` is on the pages of a set. */
export const qualityOf = (seen: readonly Seen[], tool: Tool): Quality => ({
  ...textScore(seen, tool),
  title: countOf(
    seen,
    ({ truth, finds }) => isKnown(truth.title) && isTitleHit(truth.title ?? '', finds[tool].title),
  ),
  author: countOf(
    seen,
    ({ truth, finds }) =>
      isKnown(truth.author) && isAuthorHit(namesIn(truth.author ?? ''), finds[tool].author),
  ),
  date: countOf(
    seen,
    ({ truth, finds }) => isKnown(truth.date) && isDateHit(truth.date ?? '', finds[tool].date),
  ),
});

/** How many of the set's pages have each piece of metadata. */
export const knownIn = (seen: readonly Seen[]): Known => ({
  title: countOf(seen, ({ truth }) => isKnown(truth.title)),
  author: countOf(seen, ({ truth }) => isKnown(truth.author)),
  date: countOf(seen, ({ truth }) => isKnown(truth.date)),
});
