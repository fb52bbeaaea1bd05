/** How a block is marked up: its links, its emphasis, its tags. */
import { type FeatureGroup, share } from './group.ts';

export const marks: FeatureGroup = {
  names: ['linkShare', 'links', 'media', 'boxTag', 'containerTag', 'parentTag'],
  fill: ({ text, linkLength, links, mediaBefore, box, container }, _, row, at) => {
    row[at] = share(linkLength, text.length);
    row[at + 1] = links;
    row[at + 2] = mediaBefore;
    row[at + 3] = box.about.number;
    row[at + 4] = container.about.number;
    row[at + 5] = container.parent?.about.number ?? 0;
  },
};
