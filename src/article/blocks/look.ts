/** From a copied page to what the models see of its blocks. */
import { claimsOf } from './claims.ts';
import { collectBlocks } from './collect.ts';
import { contextNames, contextOf } from './context.ts';
import { featureNames } from './features.ts';
import { type Scene, setScene } from './scene.ts';

/** The scene that the copied `page` sets for its blocks. */
export const sceneOf = (page: Document): Scene =>
  setScene(collectBlocks(page.body), claimsOf(page));

/** Two tables side by side: row by row, `left`'s columns and then `right`'s. */
export const beside = (
  left: Float32Array,
  width: number,
  right: Float32Array,
  more: number,
): Float32Array => {
  const wide = new Float32Array(left.length + right.length);
  let at = 0;
  for (let row = 0; row * width < left.length; row += 1) {
    for (let index = row * width; index < (row + 1) * width; index += 1, at += 1)
      wide[at] = left[index] as number;
    for (let index = row * more; index < (row + 1) * more; index += 1, at += 1)
      wide[at] = right[index] as number;
  }
  return wide;
};

/**
 * `rows` with, beside each, what the first look said of the blocks around it. That is left out where the block's own
 * chance is below `least`.
 */
export const secondRowsOf = (
  scene: Scene,
  rows: Float32Array,
  chances: Float32Array,
  least = 0,
): Float32Array =>
  beside(rows, featureNames.length, contextOf(scene, chances, least), contextNames.length);
