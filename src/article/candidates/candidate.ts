/** What may be the article. */
import type { Block } from '../blocks/block.ts';
import type { Scene } from '../blocks/scene.ts';

/** What may be the article: its tree, apart from the page's, and the page's blocks that are in it. */
export interface Candidate {
  readonly body: Element;
  readonly kept: ReadonlySet<Block>;
}

/** Another way to find the article of a copied page, asked where ours is unsure; null when it finds none. */
export type SecondOpinion = (page: Document, scene: Scene) => Candidate | null;
