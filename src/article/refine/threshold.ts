/** From which chance on a block of the page is kept. */
import type { Judgement } from '../blocks/judge.ts';

/** Below this nothing is kept, however unsure the page: it holds no article. */
const LEAST = 0.15;

/** The best F1 that can be expected of keeping the likeliest blocks, each for its length. */
const expectedF1 = ({ scene, chances }: Judgement): number => {
  const chanceOf = (index: number): number => chances[index] ?? 0;
  const all = scene.blocks.reduce((sum, { index, text }) => sum + chanceOf(index) * text.length, 0);
  const likeliest = scene.blocks
    .filter(({ index }) => chanceOf(index) >= LEAST)
    .sort((a, b) => chanceOf(b.index) - chanceOf(a.index));
  let [right, kept, best] = [0, 0, 0];
  for (const { index, text } of likeliest) {
    right += chanceOf(index) * text.length;
    kept += text.length;
    best = Math.max(best, (2 * right) / (kept + all));
  }
  return best;
};

/**
 * Half of the F1 that can be expected: the threshold that reaches it (Lipton, Elkan and Naryanaswamy 2014, "Optimal
 * Thresholding of Classifiers to Maximize F1 Measure"). So a page that the models are unsure of keeps its likeliest
 * blocks, and is not cut to shreds.
 */
export const thresholdOf = (judgement: Judgement): number =>
  Math.max(LEAST, expectedF1(judgement) / 2);
