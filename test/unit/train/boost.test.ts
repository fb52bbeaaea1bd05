import { describe, expect, it } from 'vitest';
import { boost, chances, type Examples } from '../../../scripts/train/boost.ts';

/** Rows are article when exactly one of two features is set: no single question tells. */
const puzzle = (): Examples => {
  const rows = Float32Array.from(
    { length: 800 },
    (_, index) => (index % 7) / 7 + ((index >> (index % 2)) & 1),
  );
  const labels = Float32Array.from({ length: 400 }, (_, row) =>
    Number((rows[row * 2] ?? 0) > 1 !== (rows[row * 2 + 1] ?? 0) > 1),
  );
  return { rows, width: 2, labels, weights: new Float32Array(400).fill(1) };
};

const settings = {
  trees: 30,
  leaves: 4,
  rate: 0.3,
  leastWeight: 1,
  ridge: 1,
  rowShare: 1,
  featureShare: 1,
  seed: 3,
};

describe('growing trees', () => {
  it('learns what takes two questions', () => {
    const examples = puzzle();
    const found = chances(boost(examples, settings), examples.rows, 2);
    const right = found.filter(
      (chance, row) => Number(chance > 0.5) === examples.labels[row],
    ).length;
    expect(right).toBeGreaterThan(390);
  });

  it('grows the same trees from the same seed', () => {
    expect(boost(puzzle(), settings)).toEqual(boost(puzzle(), settings));
  });
});
