/** What a block stands in: how many levels out the nearest box is of each tag that matters, and of each kind of part. */
import type { Box } from '../block.ts';
import { hints } from '../hints.ts';
import { FAR, type FeatureGroup } from './group.ts';

const TAGS = 'article main header table ul section'.split(' ');

const WIDTH = TAGS.length + hints.length;
const numbers = new Map(TAGS.map((tag, index) => [tag, index]));

/** Deeper than any box stands from what is nowhere around it. */
const NOWHERE = -FAR;

const depthsAt = (box: Box, above: Int16Array, tag: number | undefined): Int16Array => {
  const depths = above.slice();
  if (tag !== undefined) depths[tag] = box.depth;
  for (let bits = box.hints, index = TAGS.length; bits !== 0; bits >>>= 1, index += 1)
    if (bits & 1) depths[index] = box.depth;
  return depths;
};

const nowhere = new Int16Array(WIDTH).fill(NOWHERE);

/** The depth of the nearest box of each kind. Boxes that are of no kind share it with the box around them. */
const depthsOf = (box: Box): Int16Array => {
  if (box.near) return box.near;
  const above = box.parent ? depthsOf(box.parent) : nowhere;
  const tag = numbers.get(box.tag);
  box.near = tag === undefined && box.hints === 0 ? above : depthsAt(box, above, tag);
  return box.near;
};

export const near: FeatureGroup = {
  names: [...TAGS.map((tag) => `in:${tag}`), ...hints.map((hint) => `near:${hint}`)],
  fill: ({ box }, _, row, at) => {
    const depths = depthsOf(box);
    for (let index = 0; index < WIDTH; index += 1)
      row[at + index] = Math.min(FAR, box.depth - (depths[index] as number));
  },
};
