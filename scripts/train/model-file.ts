/** A forest as data that a person can read, a tree a line. */
import { writeFileSync } from 'node:fs';
import type { TreeData } from '../../src/article/blocks/model.ts';
import type { Forest, Tree } from './boost.ts';

/** Three digits, rounded up, so that what was at most the border still is. */
const shortBorder = (border: number): number => {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(border) || 1)) - 2);
  return Number((Math.ceil(border / step - 1e-6) * step).toPrecision(3));
};

const dataOf = (tree: Tree): TreeData =>
  'value' in tree
    ? Number(tree.value.toFixed(2))
    : [tree.feature, shortBorder(tree.border), dataOf(tree.low), dataOf(tree.high)];

/** Writes `forest`, whose rows are `width` wide, to `path`. */
export const writeModel = (path: string, { bias, trees }: Forest, width: number): void => {
  const lines = trees.map((tree) => `  ${JSON.stringify(dataOf(tree))}`).join(',\n');
  writeFileSync(
    path,
    `{ "width": ${width}, "bias": ${Number(bias.toFixed(4))}, "trees": [\n${lines}\n] }\n`,
  );
};
