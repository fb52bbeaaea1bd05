/** A family of features: what they are called, and how a row of them is filled for a block. */
import type { Block, Box } from '../block.ts';
import type { Scene } from '../scene.ts';

export interface FeatureGroup {
  readonly names: readonly string[];
  /** Writes the features of `block`, in the order of their names, into `row` from `at` on. */
  readonly fill: (block: Block, scene: Scene, row: Float32Array, at: number) => void;
}

/** As far away as anything is. */
export const FAR = 20;

export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

export const logarithm = (value: number): number => Math.log2(1 + value);

export const linkShare = ({ length, linkLength }: Box): number => share(linkLength, length);

/** The box `levels` further out, or the outermost. */
export const outwards = (box: Box, levels: number): Box => {
  let at = box;
  for (let level = 0; level < levels && at.parent; level += 1) at = at.parent;
  return at;
};
