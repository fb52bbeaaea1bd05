/** A block's neighbours, and the heading that it stands under. */
import type { Block } from '../block.ts';
import type { Scene } from '../scene.ts';
import { FAR, type FeatureGroup, logarithm, share } from './group.ts';

/** A heading further back heads nothing here. */
const HEADING_REACH = 30;

const logarithmOf = (block: Block | undefined): number => logarithm(block?.text.length ?? 0);

const linksOf = (block: Block | undefined): number =>
  block ? share(block.linkLength, block.text.length) : -1;

const tagOf = (block: Block | undefined): number => block?.container.about.number ?? 0;

/** How far apart two blocks stand in the tree. */
const apart = ({ container }: Block, other: Block | undefined): number =>
  other
    ? Math.abs(other.container.depth - container.depth) +
      Number(other.container.parent !== container.parent)
    : -1;

export const around: FeatureGroup = {
  names: [
    ...['links-2', 'tag-2'],
    ...['length-1', 'links-1', 'tag-1'],
    ...['length1', 'links1', 'tag1', 'apart1'],
    ...['links2', 'apart2'],
  ],
  fill: (block, { blocks }, row, at) => {
    const { index } = block;
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    const last = blocks[index + 2];
    row[at] = linksOf(blocks[index - 2]);
    row[at + 1] = tagOf(blocks[index - 2]);
    row[at + 2] = logarithmOf(before);
    row[at + 3] = linksOf(before);
    row[at + 4] = tagOf(before);
    row[at + 5] = logarithmOf(after);
    row[at + 6] = linksOf(after);
    row[at + 7] = tagOf(after);
    row[at + 8] = apart(block, after);
    row[at + 9] = linksOf(last);
    row[at + 10] = apart(block, last);
  },
};

const headingsBefore = ({ blocks }: Scene): readonly (Block | undefined)[] => {
  let last: Block | undefined;
  return blocks.map((block) => {
    const before = last;
    if (block.container.about.isHeading) last = block;
    return before && block.index - before.index < HEADING_REACH ? before : undefined;
  });
};

const known = new WeakMap<Scene, readonly (Block | undefined)[]>();

const headingBefore = (block: Block, scene: Scene): Block | undefined => {
  const headings = known.get(scene) ?? headingsBefore(scene);
  known.set(scene, headings);
  return headings[block.index];
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
  names: ['headingTag', 'headingLevels'],
  fill: (block, scene, row, at) => {
    const heading = headingBefore(block, scene);
    row[at] = tagOf(heading);
    row[at + 1] = heading ? levelsToHolder(block, heading.index) : FAR;
  },
};
