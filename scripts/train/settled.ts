/** What the shipped model's early end costs: it leaves out the last trees for blocks that seem settled. */
import { applyModel, loadModel } from '../../src/article/blocks/model.ts';
import { chances, type Forest } from './boost.ts';
import { dataOf } from './model-file.ts';
import type { Classroom } from './pages.ts';

/** The model ends early only below this chance. */
const SETTLED = 0.02;

/** The highest chance, by all trees of `forest`, of a block that the model as it ships says is settled. */
export const highestSettled = ({ lessons, width }: Classroom, forest: Forest): number => {
  const model = loadModel(dataOf(forest, width));
  let highest = 0;
  for (const { rows } of lessons) {
    const whole = chances(forest, rows, width);
    for (const [row, chance] of applyModel(model, rows).entries())
      if (chance < SETTLED) highest = Math.max(highest, whole[row] as number);
  }
  return highest;
};
