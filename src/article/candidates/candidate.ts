import type { Block } from '../blocks/block.ts';

/** What may be the article: its tree, apart from the page's, and the page's blocks that are in it. */
export interface Candidate {
  readonly body: Element;
  readonly kept: ReadonlySet<Block>;
}
