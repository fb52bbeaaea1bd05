/**
 * Gradient-boosted trees, applied. A model is plain data (`block.model.json`, made by `npm run train`): for each feature
 * the borders that are asked for, and trees as numbers. A question is a number from 100 on, counted through all borders
 * in order: is the feature at most the border? Behind it stands the tree for yes, then the tree for no. A smaller number
 * is a leaf: its value in fiftieths. Where no question is left open the next tree begins.
 */

/** The first number that is a question, and how many steps of a leaf's number make a whole. */
export const [FIRST_QUESTION, STEPS] = [100, 50];

export interface ModelData {
  readonly bias: number;
  /** A list a feature of a row. */
  readonly borders: readonly (readonly number[])[];
  readonly trees: readonly number[];
}

/** The trees in flat arrays, which a young engine walks faster than objects. */
export interface Model {
  readonly width: number;
  readonly bias: number;
  readonly roots: readonly number[];
  /** Of each node: the feature it asks for, -1 for a leaf; its border; where its high side is, or the leaf's value in steps. */
  readonly features: Int16Array;
  readonly borders: Float32Array;
  readonly highs: Int32Array;
}

/** The feature that each question asks for, in the order in which trees number them. */
const featuresOf = (borders: ModelData['borders'], count: number): Int16Array => {
  const features = new Int16Array(count);
  let at = 0;
  for (let feature = 0; feature < borders.length; feature += 1) {
    const end = at + (borders[feature] as readonly number[]).length;
    features.fill(feature, at, end);
    at = end;
  }
  return features;
};

/** The model that `data` describes. */
export const loadModel = ({ bias, borders, trees }: ModelData): Model => {
  const limits = borders.flat();
  const asked = featuresOf(borders, limits.length);
  const roots: number[] = [];
  const model = {
    width: borders.length,
    bias,
    roots,
    features: new Int16Array(trees.length),
    borders: new Float32Array(trees.length),
    highs: new Int32Array(trees.length),
  };
  const open: number[] = [];
  let isRoot = true;
  for (let node = 0; node < trees.length; node += 1) {
    if (isRoot) roots.push(node);
    const number = trees[node] as number;
    const question = number - FIRST_QUESTION;
    if (question < 0) {
      model.features[node] = -1;
      model.highs[node] = number;
      // Behind a leaf begins the no of the last question left open.
      const last = open.pop();
      isRoot = last === undefined;
      if (last !== undefined) model.highs[last] = node + 1;
    } else {
      model.features[node] = asked[question] as number;
      model.borders[node] = limits[question] as number;
      open.push(node);
      isRoot = false;
    }
  }
  return model;
};

/**
 * From so many trees on a margin this low is as good as settled: of the 99,000 blocks of 847 pages none that stops here
 * would have come to a chance of .17 by all trees. More than a third stop; `npm run train` tells the highest.
 */
const [SURE_AFTER, SURE_BELOW] = [30, -4];

/** Sums up whole numbers: for each that is not, a young engine would ask for memory. */
const marginOf = (
  { roots, features, borders, highs, bias }: Model,
  rows: Float32Array,
  from: number,
): number => {
  const settled = (SURE_BELOW - bias) * STEPS;
  let steps = 0;
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
    steps += highs[at] as number;
    if (steps < settled && tree >= SURE_AFTER) break;
  }
  return bias + steps / STEPS;
};

const chanceOf = (model: Model, rows: Float32Array, row: number): number =>
  1 / (1 + Math.exp(-marginOf(model, rows, row * model.width)));

/** The chance, 0 to 1, that each of `rows` is article. */
export const applyModel = (model: Model, rows: Float32Array): Float32Array => {
  const chances = new Float32Array(rows.length / model.width);
  for (let row = 0; row < chances.length; row += 1) chances[row] = chanceOf(model, rows, row);
  return chances;
};
