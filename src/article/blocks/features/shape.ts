/** The blocks of the page that look alike, by tags and classes: how many they are and what they are like together. */
import { type FeatureGroup, share } from './group.ts';

export const shape: FeatureGroup = {
  names: ['alike', 'alikeMean', 'alikeShare', 'alikeLinks', 'alikeSentences'],
  fill: ({ index }, { shapeOf, length }, row, at) => {
    const alike = shapeOf[index];
    if (!alike) return;
    row[at] = alike.blocks;
    row[at + 1] = share(alike.length, alike.blocks);
    row[at + 2] = share(alike.length, length);
    row[at + 3] = share(alike.linkLength, alike.length);
    row[at + 4] = share(alike.sentences, alike.blocks);
  },
};
