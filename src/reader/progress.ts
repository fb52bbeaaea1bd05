/** How much of an article is left, in minutes: told when asked. */
import { countWords } from '../article/words.ts';
import { minutesFor, type Progress } from './about-article.ts';
import { blocksOf } from './stops.ts';

const isAhead = (block: Node, point: Node): boolean =>
  block.contains(point) ||
  (point.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const wordsIn = (blocks: readonly Element[]): number =>
  blocks.reduce((sum, block) => sum + countWords(block.textContent), 0);

/** The minutes from `point` to the end of the article, its own block included, and those of all of it. */
export const progressAt = (root: HTMLElement, point: Node): Progress => {
  const blocks = blocksOf(root);
  const ahead = blocks.filter((block) => isAhead(block, point));
  const all = wordsIn(blocks);
  return { left: minutesFor(wordsIn(ahead)), total: Math.max(1, minutesFor(all)) };
};
