import { describe, expect, it } from 'vitest';
import { applyModel, loadModel } from '../../../../src/article/blocks/model.ts';

describe('applying a model', () => {
  const model = loadModel({
    width: 2,
    bias: 0,
    trees: [[0, 1.5, -2, [1, 0, 1, 3]], 0.5],
  });

  it('sums the leaves that a row falls into', () => {
    const [low, middle, high] = applyModel(model, Float32Array.from([1, 9, 2, 0, 2, 1]));
    const chance = (margin: number): number => 1 / (1 + Math.exp(-margin));
    expect(low).toBeCloseTo(chance(-1.5));
    expect(middle).toBeCloseTo(chance(1.5));
    expect(high).toBeCloseTo(chance(3.5));
  });
});
