/** How a block is marked up: its links, its emphasis, its tags. */
import { type FeatureGroup, share } from './group.ts';

export const marks: FeatureGroup = {
  names: [
    'linkShare',
    'links',
    'strongShare',
    'media',
    'mediaAfter',
    'boxTag',
    'containerTag',
    'parentTag',
    'inline',
  ],
  fill: (
    { index, text, linkLength, links, strongLength, mediaBefore, box, container },
    { blocks },
    row,
    at,
  ) => {
    row[at] = share(linkLength, text.length);
    row[at + 1] = links;
    row[at + 2] = share(strongLength, text.length);
    row[at + 3] = mediaBefore;
    row[at + 4] = blocks[index + 1]?.mediaBefore ?? 0;
    row[at + 5] = box.about.number;
    row[at + 6] = container.about.number;
    row[at + 7] = container.parent?.about.number ?? 0;
    row[at + 8] = box.depth - container.depth;
  },
};
