/**
 * Gradient-boosted decision trees by histogram (Friedman 2001; Ke et al. 2017, "LightGBM"): trees grown leaf by leaf on
 * the gradient of the log loss. Small on purpose: what a page's blocks need and no more.
 */
import { BINS, type Borders, binned, findBorders } from './bins.ts';

export interface Examples {
  /** Rows of `width` features. */
  readonly rows: Float32Array;
  readonly width: number;
  /** What share of the row's text is article, 0 to 1; and how much the row counts. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

export interface Settings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly leastWeight: number;
  readonly ridge: number;
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

/** A leaf's value, or a question: is `feature` at most `border`? */
export type Tree =
  | { readonly value: number }
  | { readonly feature: number; readonly border: number; readonly low: Tree; readonly high: Tree };

export interface Forest {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

interface Question {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly question: Question | null;
  readonly value: number;
  readonly histogram: Float64Array;
  split: { low: Leaf; high: Leaf } | null;
}

/** Marsaglia's xorshift: the same trees from the same seed. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed * 2654435761 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
};

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Grows the trees; holds the columns and what changes from tree to tree. */
class Booster {
  readonly #columns: readonly Uint8Array[];
  readonly #borders: Borders;
  readonly #gradients: Float64Array;
  readonly #curvatures: Float64Array;
  readonly #margins: Float64Array;
  readonly #random: () => number;

  constructor(
    private readonly examples: Examples,
    private readonly settings: Settings,
  ) {
    this.#borders = findBorders(examples.rows, examples.width);
    this.#columns = binned(examples.rows, examples.width, this.#borders);
    const { length } = examples.labels;
    this.#gradients = new Float64Array(length);
    this.#curvatures = new Float64Array(length);
    this.#margins = new Float64Array(length);
    this.#random = randomFrom(settings.seed);
  }

  grow(): Forest {
    const bias = this.#startingBias();
    this.#margins.fill(bias);
    const trees: Tree[] = [];
    for (let index = 0; index < this.settings.trees; index += 1) trees.push(this.#growTree());
    return { bias, trees };
  }

  #startingBias(): number {
    const { labels, weights } = this.examples;
    let [positive, all] = [0, 0];
    for (let row = 0; row < labels.length; row += 1) {
      positive += (labels[row] ?? 0) * (weights[row] ?? 0);
      all += weights[row] ?? 0;
    }
    return Math.log(positive / (all - positive));
  }

  #updateGradients(): void {
    const { labels, weights } = this.examples;
    for (let row = 0; row < labels.length; row += 1) {
      const chance = sigmoid(this.#margins[row] ?? 0);
      const weight = weights[row] ?? 0;
      this.#gradients[row] = weight * (chance - (labels[row] ?? 0));
      this.#curvatures[row] = weight * Math.max(chance * (1 - chance), 1e-6);
    }
  }

  #growTree(): Tree {
    this.#updateGradients();
    const { rowShare, featureShare, leaves } = this.settings;
    const all = Int32Array.from(this.examples.labels.keys());
    const sampled = all.filter(
      (row) => (this.examples.weights[row] ?? 0) > 0 && this.#random() < rowShare,
    );
    const features = this.#columns
      .map((_, index) => index)
      .filter(() => this.#random() < featureShare);
    const root = this.#leaf(sampled, features);
    const open = [root];
    for (let count = 1; count < leaves; count += 1) {
      const next = open.reduce((a, b) =>
        (a.question?.gain ?? 0) >= (b.question?.gain ?? 0) ? a : b,
      );
      if (!next.question) break;
      next.split = this.#split(next, next.question, features);
      open.splice(open.indexOf(next), 1, next.split.low, next.split.high);
    }
    this.#apply(root, all);
    return this.#treeOf(root);
  }

  #treeOf(leaf: Leaf): Tree {
    if (!leaf.split || !leaf.question) return { value: leaf.value };
    const { feature, bin } = leaf.question;
    const border = this.#borders[feature]?.[bin] ?? 0;
    return {
      feature,
      border,
      low: this.#treeOf(leaf.split.low),
      high: this.#treeOf(leaf.split.high),
    };
  }

  #apply(leaf: Leaf, rows: Int32Array): void {
    if (!leaf.split || !leaf.question) {
      for (const row of rows) this.#margins[row] = (this.#margins[row] ?? 0) + leaf.value;
      return;
    }
    const [low, high] = this.#parted(rows, leaf.question);
    this.#apply(leaf.split.low, low);
    this.#apply(leaf.split.high, high);
  }

  #parted(rows: Int32Array, { feature, bin }: Question): readonly [Int32Array, Int32Array] {
    const column = this.#columns[feature] ?? new Uint8Array();
    return [
      rows.filter((row) => (column[row] ?? 0) <= bin),
      rows.filter((row) => (column[row] ?? 0) > bin),
    ];
  }

  #split(
    { rows, histogram }: Leaf,
    question: Question,
    features: readonly number[],
  ): { low: Leaf; high: Leaf } {
    const [low, high] = this.#parted(rows, question);
    const [small, large] = low.length < high.length ? [low, high] : [high, low];
    const smaller = this.#leaf(small, features);
    const rest = histogram.map((sum, index) => sum - (smaller.histogram[index] as number));
    const larger = this.#leaf(large, features, rest);
    return small === low ? { low: smaller, high: larger } : { low: larger, high: smaller };
  }

  #leaf(
    rows: Int32Array,
    features: readonly number[],
    histogram = this.#histogram(rows, features),
  ): Leaf {
    let [gradient, curvature] = [0, 0];
    for (const row of rows) {
      gradient += this.#gradients[row] ?? 0;
      curvature += this.#curvatures[row] ?? 0;
    }
    const value = (-gradient / (curvature + this.settings.ridge)) * this.settings.rate;
    const question = this.#bestQuestion(histogram, features, gradient, curvature);
    return { rows, value, histogram, split: null, question };
  }

  #bestQuestion(
    histogram: Float64Array,
    features: readonly number[],
    gradient: number,
    curvature: number,
  ): Question | null {
    const { ridge, leastWeight } = this.settings;
    const whole = (gradient * gradient) / (curvature + ridge);
    let best: Question | null = null;
    for (const [place, feature] of features.entries()) {
      let [low, lowCurve] = [0, 0];
      const last = this.#borders[feature]?.length ?? 0;
      for (let bin = 0; bin < last; bin += 1) {
        low += histogram[(place * BINS + bin) * 2] as number;
        lowCurve += histogram[(place * BINS + bin) * 2 + 1] as number;
        if (lowCurve < leastWeight || curvature - lowCurve < leastWeight) continue;
        const high = gradient - low;
        const gain =
          (low * low) / (lowCurve + ridge) + (high * high) / (curvature - lowCurve + ridge) - whole;
        if (gain > (best?.gain ?? 1e-9)) best = { feature, bin, gain };
      }
    }
    return best;
  }

  /** Gradient and curvature summed by feature and bin. */
  #histogram(rows: Int32Array, features: readonly number[]): Float64Array {
    const sums = new Float64Array(features.length * BINS * 2);
    const [gradients, curvatures] = [this.#gradients, this.#curvatures];
    for (const [place, feature] of features.entries()) {
      const column = this.#columns[feature] as Uint8Array;
      const base = place * BINS;
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] as number;
        const bin = (base + (column[row] as number)) * 2;
        sums[bin] = (sums[bin] as number) + (gradients[row] as number);
        sums[bin + 1] = (sums[bin + 1] as number) + (curvatures[row] as number);
      }
    }
    return sums;
  }
}

/** Trees that tell article rows from others. The same examples and settings give the same trees. */
export const boost = (examples: Examples, settings: Settings): Forest =>
  new Booster(examples, settings).grow();

const leafValue = (tree: Tree, rows: Float32Array, from: number): number => {
  let at = tree;
  while (!('value' in at)) at = (rows[from + at.feature] ?? 0) <= at.border ? at.low : at.high;
  return at.value;
};

/** The chance, 0 to 1, that each of `rows` is article. */
export const chances = (
  { bias, trees }: Forest,
  rows: Float32Array,
  width: number,
): Float32Array => {
  const found = new Float32Array(rows.length / width);
  for (let row = 0; row < found.length; row += 1) {
    let margin = bias;
    for (const tree of trees) margin += leafValue(tree, rows, row * width);
    found[row] = sigmoid(margin);
  }
  return found;
};
