/** The boxes around a block: how much text they hold, how much of it is links, and where in them the block stands. */
import { type FeatureGroup, linkShare, logarithm, outwards, share } from './group.ts';

export const boxes: FeatureGroup = {
  names: [
    ...['siblings', 'fromEnd', 'parentLength', 'parentLinks', 'parentMean', 'parentShare'],
    ...['grandLength', 'grandLinks', 'grandMean', 'greatLinks', 'greatMean'],
  ],
  fill: ({ index, container }, { length }, row, at) => {
    const parent = outwards(container, 1);
    const grand = outwards(parent, 1);
    const great = outwards(grand, 1);
    row[at] = parent.blocks;
    row[at + 1] = parent.last - index;
    row[at + 2] = logarithm(parent.length);
    row[at + 3] = linkShare(parent);
    row[at + 4] = share(parent.length, parent.blocks);
    row[at + 5] = share(parent.length, length);
    row[at + 6] = logarithm(grand.length);
    row[at + 7] = linkShare(grand);
    row[at + 8] = share(grand.length, grand.blocks);
    row[at + 9] = linkShare(great);
    row[at + 10] = share(great.length, great.blocks);
  },
};
