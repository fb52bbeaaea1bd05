/** What a block stands in: how many levels out the nearest box is of each tag that matters, and of each kind of part. */
import type { Box } from '../block.ts';
import { hints } from '../hints.ts';
import { FAR, type FeatureGroup } from './group.ts';

const TAGS =
  'article main header footer nav aside figure form table ul ol blockquote section a p'.split(' ');

/** Kept with the box, since blocks share their boxes. */
const nearestOf = (box: Box): Uint8Array => {
  if (box.near) return box.near;
  const near = new Uint8Array(TAGS.length + hints.length).fill(FAR);
  if (box.parent) {
    const above = nearestOf(box.parent);
    for (let index = 0; index < near.length; index += 1)
      near[index] = Math.min(FAR, (above[index] as number) + 1);
  }
  const tag = TAGS.indexOf(box.tag);
  if (tag >= 0) near[tag] = 0;
  for (let bits = box.hints, index = TAGS.length; bits !== 0; bits >>>= 1, index += 1)
    if (bits & 1) near[index] = 0;
  box.near = near;
  return near;
};

export const near: FeatureGroup = {
  names: [...TAGS.map((tag) => `in:${tag}`), ...hints.map((hint) => `near:${hint}`)],
  fill: ({ box }, _, row, at) => row.set(nearestOf(box), at),
};
