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
  for (let row = 0; row * width < left.length; row += 1) {
    wide.set(left.subarray(row * width, (row + 1) * width), row * (width + more));
    wide.set(right.subarray(row * more, (row + 1) * more), row * (width + more) + width);
  }
  return wide;
};

/** `rows` with, beside each, what the first look said of the blocks around it. */
export const secondRowsOf = (
  scene: Scene,
  rows: Float32Array,
  chances: Float32Array,
): Float32Array =>
  beside(rows, featureNames.length, contextOf(scene, chances), contextNames.length);
