import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../../scripts/train/model-file.ts';
import { applyModel, loadModel } from '../../../../src/article/blocks/model.ts';

const forest = {
  bias: 0,
  trees: [
    {
      feature: 0,
      border: 1.5,
      low: { value: -1.2 },
      high: { feature: 1, border: 0, low: { value: 0.5 }, high: { value: 1.4 } },
    },
    { value: 0.5 },
  ],
};

describe('a model', () => {
  it('sums the leaves that a row falls into', () => {
    const model = loadModel(dataOf(forest, 2));
    const [low, middle, high] = applyModel(model, Float32Array.from([1, 9, 2, 0, 2, 1]));
    const chance = (margin: number): number => 1 / (1 + Math.exp(-margin));
    expect(low).toBeCloseTo(chance(-0.7));
    expect(middle).toBeCloseTo(chance(1));
    expect(high).toBeCloseTo(chance(1.9));
  });

  it('is data in which each border stands once', () => {
    const twice = {
      bias: 0,
      trees: [forest.trees[0], forest.trees[0]].flatMap((tree) => tree ?? []),
    };
    expect(dataOf(twice, 3)).toEqual({
      bias: 0,
      borders: [[1.5], [0], []],
      trees: [100, -60, 101, 25, 70, 100, -60, 101, 25, 70],
    });
  });
});
