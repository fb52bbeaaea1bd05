/**
 * One screen at a time: which part of the window shows whole lines, and how far it is to the screen after and before.
 * All in CSS pixels from the window's top; `height` is that of the window above the buttons.
 */
import type { Line } from '../lines.ts';

/** The first line that ends below a height, wherever that is; null after the last. */
export type FindLine = (edge: number) => Line | null;

/** What lies between `start` and `end` is whole lines; the rest of the window holds parts of lines. */
export interface Screen {
  readonly start: number;
  readonly end: number;
}

/** Layout is in fractions of pixels, scrolling not everywhere. */
const TOLERANCE = 1;

/** What is taller than a screen, a picture in large text, can only be seen in parts: so much of a screen a step. */
const PART = 0.9;

const fits = ({ top, bottom }: Line, height: number): boolean => bottom - top <= height;

const isCutBelow = (line: Line, height: number): boolean =>
  line.top < height - TOLERANCE && fits(line, height);

const isCutAbove = (line: Line, height: number): boolean =>
  line.top < -TOLERANCE && fits(line, height);

/** The whole lines in the window. Where it holds not a single one, as in the midst of a picture, all of it is shown. */
export const screenNow = (find: FindLine, height: number): Screen => {
  const [first, last] = [find(TOLERANCE), find(height + TOLERANCE)];
  const start = first !== null && isCutAbove(first, height) ? first.bottom : 0;
  const end = last !== null && isCutBelow(last, height) ? last.top : height;
  return start < end ? { start, end } : { start: 0, end: height };
};

/** How far to scroll so that the first line that is not wholly seen comes to the top. Null at the end of the text. */
export const toNext = (find: FindLine, height: number): number | null => {
  const line = find(height + TOLERANCE);
  if (line === null) return null;
  return line.top > TOLERANCE ? line.top : height * PART;
};

/** Where the screen before has to end: at the first line that is wholly seen now. */
const endOfPrevious = (find: FindLine, height: number): number => {
  const first = find(TOLERANCE);
  if (first === null) return 0;
  return isCutAbove(first, height) ? first.bottom : Math.max(first.top, 0);
};

/** How far to scroll, a negative way, so that what comes before is seen, from a whole line on. */
export const toPrevious = (find: FindLine, height: number): number => {
  const top = endOfPrevious(find, height) - height;
  const line = find(top + TOLERANCE);
  if (line === null || !fits(line, height)) return Math.min(top, -height * PART);
  const way = line.top < top - TOLERANCE ? line.bottom : top;
  return way < -TOLERANCE ? way : -height * PART;
};
