/**
 * Gradient-boosted trees, applied. A model is plain data (`*.model.json`, made by `npm run train`): a tree is either its
 * value, or a question `[feature, border, low, high]`, where `low` is for values of at most `border`.
 */

export type TreeData =
  | number
  | readonly [feature: number, border: number, low: TreeData, high: TreeData];

export interface ModelData {
  /** The number of features of a row. */
  readonly width: number;
  readonly bias: number;
  readonly trees: readonly TreeData[];
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

const flatten = (tree: TreeData, nodes: Nodes): number => {
  if (typeof tree === 'number') return addNode(nodes, -1, tree);
  const [feature, border, low, high] = tree;
  const at = addNode(nodes, feature, border);
  flatten(low, nodes);
  nodes.highs[at] = flatten(high, nodes);
  return at;
};

/** The model that `data` describes. */
export const loadModel = ({ width, bias, trees }: ModelData): Model => {
  const nodes: Nodes = { features: [], borders: [], highs: [] };
  const roots = trees.map((tree) => flatten(tree, nodes));
  return {
    width,
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

/** The chance, 0 to 1, that the row of `rows` with that number is article. */
export const chanceOf = (model: Model, rows: Float32Array, row: number): number =>
  1 / (1 + Math.exp(-marginOf(model, rows, row * model.width)));

/** The chance of each of `rows`. */
export const applyModel = (model: Model, rows: Float32Array): Float32Array =>
  Float32Array.from({ length: rows.length / model.width }, (_, row) => chanceOf(model, rows, row));
