/**
 * What the model sees of a block: a row of numbers. The order of the groups is the order of the model's features; a
 * change here asks for `npm run train`.
 */

import type { Block } from './block.ts';
import { around, headed } from './features/around.ts';
import { boxes } from './features/boxes.ts';
import { claimed } from './features/claimed.ts';
import { marks } from './features/marks.ts';
import { near } from './features/near.ts';
import { page, place } from './features/place.ts';
import { shape } from './features/shape.ts';
import { words } from './features/words.ts';
import type { Scene } from './scene.ts';

const groups = [words, marks, near, boxes, place, page, shape, claimed, around, headed];

/** The names of the features, in order. */
export const featureNames = groups.flatMap(({ names }) => names);

/** What each of `blocks`, of `scene`, looks like, a row a block. */
export const rowsOf = (scene: Scene, blocks: readonly Block[] = scene.blocks): Float32Array => {
  const width = featureNames.length;
  const rows = new Float32Array(blocks.length * width);
  let from = 0;
  for (const { names, fill } of groups) {
    for (let row = 0; row < blocks.length; row += 1)
      fill(blocks[row] as Block, scene, rows, row * width + from);
    from += names.length;
  }
  return rows;
};
