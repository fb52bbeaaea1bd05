/**
 * The scores of scrapinghub/article-extraction-benchmark (four-token shingles) and of trafilatura's evaluation
 * (segments that must and must not be there).
 */
import type { Truth } from './corpus.ts';

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc';
const WORD = /[\p{L}\p{N}_]+/gu;
const CHARACTER = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu');
const ANY_UNSPACED = new RegExp(`[${UNSPACED}]`, 'gu');

export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export type Pair = readonly [truth: string, found: string];

const shinglesOf = (tokens: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - 3); at += 1) {
    const shingle = tokens.slice(at, at + 4).join('\0');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
};

const sizeOf = (shingles: ReadonlyMap<string, number>): number =>
  [...shingles.values()].reduce((sum, count) => sum + count, 0);

const compare = ([truth, found]: Pair, token: RegExp) => {
  const [wanted, got] = [truth, found].map((text) =>
    shinglesOf(text.normalize('NFC').match(token) ?? []),
  );
  let both = 0;
  for (const [shingle, count] of wanted ?? []) both += Math.min(count, got?.get(shingle) ?? 0);
  return { both, wanted: sizeOf(wanted ?? new Map()), got: sizeOf(got ?? new Map()) };
};

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const isUnspaced = (pairs: readonly Pair[]): boolean => {
  const text = pairs.map(([truth]) => truth).join('');
  return (text.match(ANY_UNSPACED)?.length ?? 0) > text.length / 2;
};

/** Precision and recall of shingles, averaged over pages; by characters where the set's script has no spaces. */
export const scoreTexts = (pairs: readonly Pair[]): Score => {
  const token = isUnspaced(pairs) ? CHARACTER : WORD;
  const pages = pairs.map((pair) => compare(pair, token));
  const precision = mean(pages.filter(({ got }) => got > 0).map(({ both, got }) => both / got));
  const recall = mean(
    pages.filter(({ wanted }) => wanted > 0).map(({ both, wanted }) => both / wanted),
  );
  return { precision, recall, f1: harmonic(precision, recall) };
};

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const holdsIn = (text: string, segments: readonly string[] | undefined): number =>
  (segments ?? []).filter((segment) => text.includes(spaced(segment))).length;

/** Precision and recall of segments, over all pages together. */
export const scoreSegments = (pages: readonly (readonly [Truth, string])[]): Score => {
  let [right, wrong, all] = [0, 0, 0];
  for (const [truth, found] of pages) {
    const text = spaced(found);
    right += holdsIn(text, truth.with);
    wrong += holdsIn(text, truth.without);
    all += truth.with?.length ?? 0;
  }
  const [precision, recall] = [right / Math.max(1, right + wrong), right / Math.max(1, all)];
  return { precision, recall, f1: harmonic(precision, recall) };
};
