/** The judgement of a page: for each of its blocks, the chance that it is part of the article. */
import { rowsOf } from './features.ts';
import first from './first.model.json' with { type: 'json' };
import { sceneOf, secondRowsOf } from './look.ts';
import { applyModel, loadModel, type ModelData } from './model.ts';
import type { Scene } from './scene.ts';
import second from './second.model.json' with { type: 'json' };

const firstModel = loadModel(first as unknown as ModelData);
const secondModel = loadModel(second as unknown as ModelData);

/** A page's blocks, and for each the chance, 0 to 1, that it is part of the article. */
export interface Judgement {
  readonly scene: Scene;
  readonly chances: Float32Array;
}

/** Judges each block of the copied `page` twice: by its own looks, then in the light of what its neighbours are. */
export const judge = (page: Document): Judgement => {
  const scene = sceneOf(page);
  const rows = rowsOf(scene);
  const chances = applyModel(firstModel, rows);
  return { scene, chances: applyModel(secondModel, secondRowsOf(scene, rows, chances)) };
};
