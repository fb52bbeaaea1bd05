/**
 * Gradient-boosted trees, applied. A model is plain data (`block.model.json`, made by `npm run train`): for each feature
 * the borders that are asked for, and trees as numbers. A question is a number from 100 on, counted through all borders
 * in order: is the feature at most the border? Behind it stands the tree for yes, then the tree for no. A smaller number
 * is a leaf: its value in fiftieths.
 */

/** The first number that is a question, and how many steps of a leaf's number make a whole. */
export const [FIRST_QUESTION, STEPS] = [100, 50];

export interface ModelData {
  readonly bias: number;
  /** A list a feature of a row. */
  readonly borders: readonly (readonly number[])[];
  readonly trees: readonly (readonly number[])[];
}

/** The trees in flat arrays, which a young engine walks faster than objects. */
export interface Model {
  readonly width: number;
  readonly bias: number;
  readonly roots: Int32Array;
  /** Of each node: the feature it asks for, -1 for a leaf; its border, or the leaf's value; where its high side is. */
  readonly features: Int16Array;
  readonly borders: Float32Array;
  readonly highs: Int32Array;
}

const rootsOf = (trees: ModelData['trees']): Int32Array => {
  const roots = new Int32Array(trees.length);
  for (let tree = 1; tree < trees.length; tree += 1)
    roots[tree] = (roots[tree - 1] as number) + (trees[tree - 1] as readonly number[]).length;
  return roots;
};

/** Of each node that is a question: where its no begins, which is behind the leaf that ends its yes. */
const highsOf = (numbers: readonly number[]): Int32Array => {
  const highs = new Int32Array(numbers.length);
  const open: number[] = [];
  for (const [node, number] of numbers.entries()) {
    if (number >= FIRST_QUESTION) open.push(node);
    else highs[open.pop() ?? node] = node + 1;
  }
  return highs;
};

/** The model that `data` describes. */
export const loadModel = ({ bias, borders, trees }: ModelData): Model => {
  const numbers = trees.flat();
  const questions = borders.flatMap((list, feature) => list.map((border) => ({ feature, border })));
  const features = new Int16Array(numbers.length).fill(-1);
  const values = Float32Array.from(numbers, (number) => number / STEPS);
  for (const [node, number] of numbers.entries()) {
    const question = questions[number - FIRST_QUESTION];
    if (question) [features[node], values[node]] = [question.feature, question.border];
  }
  const [roots, highs] = [rootsOf(trees), highsOf(numbers)];
  return { width: borders.length, bias, roots, features, borders: values, highs };
};

/**
 * From so many trees on a margin this low is as good as settled: what the remaining trees could add never brought it
 * above a chance of .15 on the 89,000 blocks of 450 pages. More than half of a page's blocks stop here.
 */
const [SURE_AFTER, SURE_BELOW] = [30, -3.5];

const marginOf = (
  { roots, features, borders, highs, bias }: Model,
  rows: Float32Array,
  from: number,
): number => {
  let margin = bias;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let at = roots[tree] as number;
    let feature = features[at] as number;
    while (feature >= 0) {
      at =
        (rows[from + feature] as number) <= (borders[at] as number)
          ? at + 1
          : (highs[at] as number);
      feature = features[at] as number;
    }
    margin += borders[at] as number;
    if (margin < SURE_BELOW && tree >= SURE_AFTER) break;
  }
  return margin;
};

const chanceOf = (model: Model, rows: Float32Array, row: number): number =>
  1 / (1 + Math.exp(-marginOf(model, rows, row * model.width)));

/** The chance, 0 to 1, that each of `rows` is article. */
export const applyModel = (model: Model, rows: Float32Array): Float32Array =>
  Float32Array.from({ length: rows.length / model.width }, (_, row) => chanceOf(model, rows, row));
