/** A forest as small data: each border that is asked for once, and a tree a line. */
import { readFileSync, writeFileSync } from 'node:fs';
import { FIRST_QUESTION, type ModelData, STEPS } from '../../src/article/blocks/model.ts';
import type { Forest, Tree } from './boost.ts';
import { roundedUp } from './rounded-up.ts';

/** Rounded up, so that what was at most the border still is. */
const shortBorder = (border: number): number => roundedUp(border, 3);

const gather = (tree: Tree, borders: readonly Set<number>[]): void => {
  if ('value' in tree) return;
  borders[tree.feature]?.add(shortBorder(tree.border));
  gather(tree.low, borders);
  gather(tree.high, borders);
};

const bordersOf = (trees: readonly Tree[], width: number): readonly (readonly number[])[] => {
  const borders = Array.from({ length: width }, () => new Set<number>());
  for (const tree of trees) gather(tree, borders);
  return borders.map((set) => [...set].sort((a, b) => a - b));
};

const leafOf = (value: number): number =>
  Math.max(1 - FIRST_QUESTION, Math.min(FIRST_QUESTION - 1, Math.round(value * STEPS)));

/** The bias, the borders of each feature, and the numbers of each tree. */
const partsOf = ({ bias, trees }: Forest, width: number) => {
  const borders = bordersOf(trees, width);
  const starts = borders.map((_, feature) => borders.slice(0, feature).flat().length);
  const numberOf = (feature: number, border: number): number =>
    FIRST_QUESTION + (starts[feature] ?? 0) + (borders[feature]?.indexOf(border) ?? 0);
  const numbersOf = (tree: Tree): readonly number[] =>
    'value' in tree
      ? [leafOf(tree.value)]
      : [
          numberOf(tree.feature, shortBorder(tree.border)),
          ...numbersOf(tree.low),
          ...numbersOf(tree.high),
        ];
  return { bias: Number(bias.toFixed(4)), borders, trees: trees.map(numbersOf) };
};

/** `forest`, whose rows are `width` wide, as data. */
export const dataOf = (forest: Forest, width: number): ModelData => {
  const parts = partsOf(forest, width);
  return { ...parts, trees: parts.trees.flat() };
};

const lines = (lists: readonly string[]): string => lists.map((list) => `  ${list}`).join(',\n');

/** `forest`, whose rows are `width` wide, as the model file's text. */
const textOf = (forest: Forest, width: number): string => {
  const { bias, borders, trees } = partsOf(forest, width);
  const limits = lines(borders.map((list) => JSON.stringify(list)));
  return `{ "bias": ${bias}, "borders": [\n${limits}\n], "trees": [\n${lines(trees.map(String))}\n] }\n`;
};

/** Writes `forest`, whose rows are `width` wide, to `path`. */
export const writeModel = (path: string, forest: Forest, width: number): void =>
  writeFileSync(path, textOf(forest, width));

/** Whether the model at `path` is `forest`, whose rows are `width` wide, to the letter. */
export const isModel = (path: string, forest: Forest, width: number): boolean =>
  readFileSync(path, 'utf8') === textOf(forest, width);
