/** A block's neighbours, and the heading that it stands under. */
import type { Block } from '../block.ts';
import type { Scene } from '../scene.ts';
import { bears, openingOf } from '../words-of-parts.ts';
import { FAR, type FeatureGroup, logarithm, share } from './group.ts';

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
  row[at + 2] = other?.container.about.number ?? 0;
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

const isOfParts = (heading: Block): boolean => {
  const opening = openingOf(heading.text);
  return bears(opening, 'related') || bears(opening, 'social');
};

/** The heading that a block stands under, and whether it is that of a part beside the article. */
interface Heading {
  readonly block: Block;
  readonly isOfParts: boolean;
}

const headingsBefore = ({ blocks }: Scene): readonly (Heading | undefined)[] => {
  let last: Heading | undefined;
  return blocks.map((block) => {
    const before = last;
    if (block.container.about.isHeading) last = { block, isOfParts: isOfParts(block) };
    return before && block.index - before.block.index < HEADING_REACH ? before : undefined;
  });
};

const known = new WeakMap<Scene, readonly (Heading | undefined)[]>();

const headingBefore = (block: Block, scene: Scene): Heading | undefined => {
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
  names: ['sinceHeading', 'headingTag', 'headingRelated', 'headingLevels'],
  fill: (block, scene, row, at) => {
    const heading = headingBefore(block, scene);
    row[at] = heading ? block.index - heading.block.index : 99;
    row[at + 1] = heading?.block.container.about.number ?? 0;
    row[at + 2] = heading ? Number(heading.isOfParts) : -1;
    row[at + 3] = heading ? levelsToHolder(block, heading.block.index) : FAR;
  },
};
