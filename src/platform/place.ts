/** Where a reader has got to in an article: by paragraph, for pixels change with the text size. */
import * as v from 'valibot';
import { startLength } from '../article/start-of-text.ts';

export const placeSchema = v.object({
  /** Which of the article's headings and paragraphs, from 0. */
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** How its text begins, to find it again where the article has changed. */
  start: v.pipe(v.string(), v.maxLength(startLength)),
});

export type Place = v.InferOutput<typeof placeSchema>;

const startOf = (text: string): string => text.trim().slice(0, startLength);

/** The place of a block among the texts of all. */
export const placeOf = (texts: readonly string[], block: number): Place => ({
  block,
  start: startOf(texts[block] ?? ''),
});

/** Which block a place means now: the one there if it still begins so, else the first that does; -1 where none does. */
export const findPlace = (texts: readonly string[], { block, start }: Place): number =>
  startOf(texts[block] ?? '') === start
    ? block
    : texts.findIndex((text) => startOf(text) === start);
