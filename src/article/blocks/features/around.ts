/** A block's neighbours, and the heading that it stands under. */
import type { Block } from '../block.ts';
import type { Scene } from '../scene.ts';
import { bears } from '../words-of-parts.ts';
import { FAR, type FeatureGroup, isHeading, logarithm, share, tagNumber } from './group.ts';

const STEPS = [-2, -1, 1, 2];
const WIDTH = 4;
/** A heading further back heads nothing here. */
const HEADING_REACH = 30;

const fillNeighbour = (
  block: Block,
  other: Block | undefined,
  row: Float32Array,
  at: number,
): void => {
  row[at] = logarithm(other?.text.length ?? 0);
  row[at + 1] = other ? share(other.linkLength, other.text.length) : -1;
  row[at + 2] = tagNumber(other?.container.tag ?? '');
  row[at + 3] = other
    ? Math.abs(other.container.depth - block.container.depth) +
      Number(other.container.parent !== block.container.parent)
    : -1;
};

export const around: FeatureGroup = {
  names: STEPS.flatMap((by) => ['length', 'links', 'tag', 'apart'].map((name) => `${name}${by}`)),
  fill: (block, { blocks }, row, at) => {
    for (const [index, by] of STEPS.entries())
      fillNeighbour(block, blocks[block.index + by], row, at + index * WIDTH);
  },
};

const headingBefore = ({ index }: Block, { blocks }: Scene): Block | undefined => {
  for (let at = index - 1; at >= 0 && at > index - HEADING_REACH; at -= 1) {
    const block = blocks[at];
    if (block && isHeading(block.container.tag)) return block;
  }
  return undefined;
};

const levelsToHolder = ({ container }: Block, index: number): number => {
  let levels = 0;
  let box = container;
  while (box.first > index && box.parent) {
    box = box.parent;
    levels += 1;
  }
  return Math.min(FAR, levels);
};

export const headed: FeatureGroup = {
  names: ['sinceHeading', 'headingTag', 'headingRelated', 'headingLevels'],
  fill: (block, scene, row, at) => {
    const heading = headingBefore(block, scene);
    row[at] = heading ? block.index - heading.index : 99;
    row[at + 1] = tagNumber(heading?.container.tag ?? '');
    row[at + 2] = heading
      ? Number(bears(heading.text, 'related') || bears(heading.text, 'social'))
      : -1;
    row[at + 3] = heading ? levelsToHolder(block, heading.index) : FAR;
  },
};
