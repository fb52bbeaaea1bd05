/** The judgement of a page: for each of its blocks, the chance that it is part of the article. */
import { rowsOf } from './features.ts';
import firstData from './first.model.json' with { type: 'json' };
import { sceneOf, secondRowsOf } from './look.ts';
import { applyModel, chanceOf, loadModel, type ModelData } from './model.ts';
import type { Scene } from './scene.ts';
import secondData from './second.model.json' with { type: 'json' };

const firstModel = loadModel(firstData as unknown as ModelData);
const secondModel = loadModel(secondData as unknown as ModelData);

/** A page's blocks, and for each the chance, 0 to 1, that it is part of the article. */
export interface Judgement {
  readonly scene: Scene;
  readonly chances: Float32Array;
}

/** Below this chance a block is not looked at again: most of a page is menus. */
const HOPELESS = 0.02;

/** Judges each block of the copied `page` twice: by its own looks, then in the light of what its neighbours are. */
export const judge = (page: Document): Judgement => {
  const scene = sceneOf(page);
  const rows = rowsOf(scene);
  const first = applyModel(firstModel, rows);
  const again = secondRowsOf(scene, rows, first, HOPELESS);
  const chances = first.map((chance, row) =>
    chance < HOPELESS ? chance : chanceOf(secondModel, again, row),
  );
  return { scene, chances };
};
