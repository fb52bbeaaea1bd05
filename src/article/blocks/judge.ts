/** The judgement of a page: for each of its blocks, the chance that it is part of the article. */

import data from './block.model.json' with { type: 'json' };
import { rowsOf } from './features.ts';
import { isLinkAmongLinks } from './link-among-links.ts';
import { sceneOf } from './look.ts';
import { applyModel, loadModel } from './model.ts';
import type { Scene } from './scene.ts';

const model = loadModel(data);

/** A page's blocks, and for each the chance, 0 to 1, that it is part of the article. */
export interface Judgement {
  readonly scene: Scene;
  readonly chances: Float32Array;
}

/** Judges each block of the copied `page`. */
export const judge = (page: Document): Judgement => {
  const scene = sceneOf(page);
  const asked = scene.blocks.filter((block) => !isLinkAmongLinks(block));
  const found = applyModel(model, rowsOf(scene, asked));
  const chances = new Float32Array(scene.blocks.length);
  asked.forEach(({ index }, row) => {
    chances[index] = found[row] as number;
  });
  return { scene, chances };
};
