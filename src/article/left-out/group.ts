/** The blocks that were left out, gathered by the part of the page that they stand in. */
import { type Block, type Box, countBefore } from '../blocks/block.ts';
import type { Scene } from '../blocks/scene.ts';

export interface Group {
  /**
   * The part of the page: the largest that holds nothing of the article and is not too much for one. Of loose text, beside the article in
   * one box or in a box that is too much, the box around it.
   */
  readonly box: Box;
  readonly blocks: readonly Block[];
  /** The last block of the article before it; null before its beginning. */
  readonly before: Block | null;
}

/** A part of more than so many characters is told in smaller ones, where it has them. */
const LONGEST = 3000;
/** So that an article stays a message's size; what comes after stands in the last group. */
const MOST = 500;

const isPart = ({ first, last, length }: Box, counts: Int32Array): boolean =>
  counts[first] === counts[last + 1] && length <= LONGEST;

const partAround = (block: Block, counts: Int32Array): Box => {
  let box = block.container;
  if (!isPart(box, counts)) return box;
  for (let up = box.parent; up?.parent && isPart(up, counts); up = up.parent) box = up;
  return box;
};

type Gathered = Group & { readonly blocks: Block[]; readonly isPart: boolean };

/** Whether `block` belongs to the part gathered before it. Loose text does only where nothing else stands between. */
const belongsTo = ({ box, blocks, ...gathered }: Gathered, block: Block): boolean =>
  gathered.isPart
    ? block.index <= box.last
    : block.container === box && block.index - 1 === blocks.at(-1)?.index;

/** Groups the blocks of `scene` that the page shows, and that are neither `kept` nor said apart, in page order. */
export const groupLeftOut = (
  scene: Scene,
  kept: ReadonlySet<Block>,
  isSaid: (text: string) => boolean,
): readonly Group[] => {
  const counts = countBefore(scene.blocks, kept);
  const groups: Gathered[] = [];
  let before: Block | null = null;
  for (const block of scene.blocks) {
    const isKept = kept.has(block);
    if (isKept) before = block;
    if (isKept || block.box.isUnshown || isSaid(block.text)) continue;
    const last = groups.at(-1);
    if (last && (groups.length >= MOST || belongsTo(last, block))) last.blocks.push(block);
    else {
      const box = partAround(block, counts);
      groups.push({ box, blocks: [block], before, isPart: isPart(box, counts) });
    }
  }
  return groups;
};
