/** What the truth says of a page's blocks: how much of each is article, and how much it matters. */
import type { Truth } from '../../test/bench/corpus.ts';
import { matched, tokensOf } from './align.ts';

export interface Labels {
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

/** Fewer matching tokens than this are chance; more than that are all. */
const CHANCE = 0.35;
const ALL = 0.9;

/** What a page with only segments for a truth counts for: each names a few blocks. */
const SEGMENT_WEIGHT = 0.3;

const rounded = (share: number): number => (share < CHANCE ? 0 : share > ALL ? 1 : share);

/** No block weighs more, so that no single one is learnt by heart; and none so little that it is not learnt at all. */
const [MOST, LEAST] = [0.2, 0.02];

/** A block weighs what it weighs in the score: its tokens as a share of the article's. */
const weightOf = (tokens: number, article: number): number =>
  tokens === 0 ? 0 : Math.min(MOST, LEAST + tokens / (article + 60));

const labelByText = (texts: readonly string[], body: string): Labels => {
  const truth = tokensOf(body);
  const tokens = texts.map(tokensOf);
  const marks = matched(tokens.flat(), truth);
  let at = 0;
  const shares = tokens.map(({ length }) => {
    const here = marks.subarray(at, at + length);
    at += length;
    return length === 0 ? 0 : here.reduce((sum, mark) => sum + mark, 0) / length;
  });
  return {
    labels: Float32Array.from(shares, rounded),
    weights: Float32Array.from(tokens, ({ length }) => weightOf(length, truth.length)),
  };
};

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const labelBySegments = (texts: readonly string[], truth: Truth): Labels => {
  const [wanted, unwanted] = [(truth.with ?? []).map(spaced), (truth.without ?? []).map(spaced)];
  const holdsOne = (text: string, segments: readonly string[]): boolean =>
    segments.some(
      (segment) => text.includes(segment) || (text.length > 15 && segment.includes(text)),
    );
  const labels = texts.map((text) => [holdsOne(text, wanted), holdsOne(text, unwanted)] as const);
  return {
    labels: Float32Array.from(labels, ([yes]) => Number(yes)),
    weights: Float32Array.from(labels, ([yes, no]) => (yes === no ? 0 : SEGMENT_WEIGHT)),
  };
};

/** Labels for the blocks with `texts`, by the article's text where the truth has it, else by its segments. */
export const labelBlocks = (texts: readonly string[], truth: Truth): Labels =>
  truth.articleBody === undefined
    ? labelBySegments(texts, truth)
    : labelByText(texts, truth.articleBody);
