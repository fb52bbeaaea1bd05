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

interface Question {
  readonly feature: number;
  readonly border: number;
}

interface Nodes {
  readonly features: number[];
  readonly borders: number[];
  readonly highs: number[];
}

const addNode = ({ features, borders, highs }: Nodes, feature: number, border: number): number => {
  borders.push(border);
  highs.push(0);
  return features.push(feature) - 1;
};

/** Adds the nodes of the tree whose numbers come next. */
const addTree = (
  numbers: Iterator<number>,
  questions: readonly Question[],
  nodes: Nodes,
): number => {
  const number: number = numbers.next().value ?? 0;
  const question = questions[number - FIRST_QUESTION];
  if (!question) return addNode(nodes, -1, number / STEPS);
  const at = addNode(nodes, question.feature, question.border);
  addTree(numbers, questions, nodes);
  nodes.highs[at] = addTree(numbers, questions, nodes);
  return at;
};

/** The model that `data` describes. */
export const loadModel = ({ bias, borders, trees }: ModelData): Model => {
  const nodes: Nodes = { features: [], borders: [], highs: [] };
  const questions = borders.flatMap((list, feature) => list.map((border) => ({ feature, border })));
  const roots = trees.map((tree) => addTree(tree.values(), questions, nodes));
  return {
    width: borders.length,
    bias,
    roots: Int32Array.from(roots),
    features: Int16Array.from(nodes.features),
    borders: Float32Array.from(nodes.borders),
    highs: Int32Array.from(nodes.highs),
  };
};

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
  }
  return margin;
};

const chanceOf = (model: Model, rows: Float32Array, row: number): number =>
  1 / (1 + Math.exp(-marginOf(model, rows, row * model.width)));

/** The chance, 0 to 1, that each of `rows` is article. */
export const applyModel = (model: Model, rows: Float32Array): Float32Array =>
  Float32Array.from({ length: rows.length / model.width }, (_, row) => chanceOf(model, rows, row));
