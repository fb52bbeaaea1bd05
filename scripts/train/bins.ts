/** Feature values as small whole numbers: a tree asks only which side of a border a value is on. */
import { roundedUp } from './rounded-up.ts';

/** Borders of each feature, ascending; value v falls in the bin of the first border that is at least v. */
export type Borders = readonly Float32Array[];

/** The most bins a feature has. */
export const BINS = 32;

/** Of a border of many values: more digits say little that its neighbours do not, and take room. */
const DIGITS = 2;

const bordersOf = (values: Float32Array): Float32Array => {
  const sorted = values.slice().sort();
  const borders = new Set<number>();
  for (let step = 1; step < BINS; step += 1) {
    const at = Math.floor((step * sorted.length) / BINS);
    const low = sorted[at] ?? 0;
    if (low < (sorted.at(-1) ?? 0)) borders.add(roundedUp(low, DIGITS));
  }
  return Float32Array.from([...borders].sort((a, b) => a - b));
};

/** Distinct values of rare features would all fall in one bin by rank, so few distinct values get a border each. */
const distinctBorders = (values: Float32Array): Float32Array | null => {
  const distinct = new Set<number>();
  for (const value of values) {
    distinct.add(value);
    if (distinct.size >= BINS) return null;
  }
  return Float32Array.from([...distinct].sort((a, b) => a - b).slice(0, -1));
};

const column = (rows: Float32Array, width: number, feature: number): Float32Array => {
  const values = new Float32Array(rows.length / width);
  for (let row = 0; row < values.length; row += 1) values[row] = rows[row * width + feature] ?? 0;
  return values;
};

/** The borders that split each of the `width` features of `rows` into at most 32 bins. */
export const findBorders = (rows: Float32Array, width: number): Borders =>
  Array.from({ length: width }, (_, feature) => {
    const values = column(rows, width, feature);
    return distinctBorders(values) ?? bordersOf(values);
  });

const binOf = (value: number, borders: Float32Array): number => {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (borders[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The bins of `rows`, feature by feature. */
export const binned = (
  rows: Float32Array,
  width: number,
  borders: Borders,
): readonly Uint8Array[] =>
  borders.map((edges, feature) =>
    Uint8Array.from(column(rows, width, feature), (value) => binOf(value, edges)),
  );
