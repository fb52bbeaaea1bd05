/** Where a reader has got to in an article: by paragraph, for pixels change with the text size. */
import * as v from 'valibot';
import { startLength } from '../article/start-of-text.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const placeSchema = v.object({
  /** Which of the article's headings and paragraphs, from 0. */
  block: count,
  /** How its text begins, to find it again where the article has changed. */
  start: v.pipe(v.string(), v.maxLength(startLength)),
  /** How many before it begin the same. Missing in what was kept before. */
  same: v.optional(count),
});

export type Place = v.InferOutput<typeof placeSchema>;

const startOf = (text: string): string => text.trim().slice(0, startLength);

const beginningSo = (texts: readonly string[], start: string): readonly number[] =>
  [...texts.keys()].filter((index) => startOf(texts[index] ?? '') === start);

/** The place of a block among the texts of all. */
export const placeOf = (texts: readonly string[], block: number): Place => {
  const start = startOf(texts[block] ?? '');
  return { block, start, same: Math.max(0, beginningSo(texts, start).indexOf(block)) };
};

const nearest = (blocks: readonly number[], to: number): number =>
  blocks.reduce(
    (best, block) => (Math.abs(block - to) < Math.abs(best - to) ? block : best),
    blocks[0] ?? -1,
  );

/**
 * Which block a place means now: of those that begin so, the one with as many before it; where there are fewer now, or the place does
 * not tell, the nearest to where it was. -1 where none begins so.
 */
export const findPlace = (texts: readonly string[], { block, start, same }: Place): number => {
  const found = beginningSo(texts, start);
  return found[same ?? -1] ?? nearest(found, block);
};
