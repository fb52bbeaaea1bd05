/** From a copied page to what the model sees of its blocks. */
import { claimsOf } from './claims.ts';
import { collectBlocks } from './collect.ts';
import { type Scene, setScene } from './scene.ts';

/** The scene that the copied `page` sets for its blocks. */
export const sceneOf = (page: Document): Scene =>
  setScene(collectBlocks(page.body), claimsOf(page));
