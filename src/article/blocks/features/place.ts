/** Where a block stands: from the headline, and from where most paragraphs are. */
import type { Box } from '../block.ts';
import type { Scene } from '../scene.ts';
import { FAR, type FeatureGroup, linkShare, logarithm, outwards, share } from './group.ts';

const holds = (box: Box, index: number): boolean => box.first <= index && box.last >= index;

const holderOf = (from: Box, index: number): Box => {
  let box = from;
  while (!holds(box, index) && box.parent) box = box.parent;
  return box;
};

/** Levels out to `ancestor` itself; past it (FAR and more) where it is not around the block. */
const levelsTo = (box: Box, ancestor: Box): number => {
  let levels = 0;
  for (let at: Box | null = box; at; at = at.parent, levels += 1) {
    if (at === ancestor) return levels;
    if (at.depth < ancestor.depth) return FAR + Math.min(FAR, levels);
  }
  return 2 * FAR;
};

const CARD_LEVELS = 5;

/** The most boxes alike that any of the five around the block has: cards of a list have many. */
const cardsAlike = (container: Box, { alike }: Scene): number => {
  let most = 0;
  for (
    let box = container.parent, level = 0;
    box && level < CARD_LEVELS;
    box = box.parent, level += 1
  ) {
    if (box.blocks > 1 && box.hasClass) most = Math.max(most, alike[box.shape] ?? 0);
  }
  return most;
};

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

export const place: FeatureGroup = {
  names: [
    ...[
      'fromTitle',
      'titleLevels',
      'titleShare',
      'toTop',
      'toDirect',
      'beforeDirect',
      'inDirect',
      'ownScore',
    ],
    ...['articleShare', 'articleTitle', 'cards'],
  ],
  fill: (block, scene, row, at) => {
    const { index, container } = block;
    const { titleIndex, length, top, direct } = scene;
    const titled = titleIndex < 0 ? null : holderOf(container, titleIndex);
    const { article } = container;
    row[at] = titled ? clamp(index - titleIndex, -99, 99) : -999;
    row[at + 1] = titled ? container.depth - titled.depth : -1;
    row[at + 2] = titled ? share(titled.length, length) : -1;
    row[at + 3] = levelsTo(container, top);
    row[at + 4] = levelsTo(container, direct);
    row[at + 5] = index < direct.first ? index - direct.first : Math.max(0, index - direct.last);
    row[at + 6] = share(index - direct.first, direct.blocks);
    row[at + 7] = share(outwards(container, 1).score, top.score);
    row[at + 8] = share(article?.length ?? 0, length);
    row[at + 9] = article ? Number(holds(article, titleIndex)) : -1;
    row[at + 10] = cardsAlike(container, scene);
  },
};

const distance = (from: number, to: number): number =>
  Math.sign(to - from) * logarithm(Math.abs(to - from));

/** The page as a whole, and where in its text the block stands. */
export const page: FeatureGroup = {
  names: [
    ...[
      'depth',
      'position',
      'offset',
      'charsFromTitle',
      'pageLength',
      'pageLinks',
      'topShare',
      'directShare',
    ],
    'articles',
  ],
  fill: ({ index, offset, container }, scene, row, at) => {
    const { blocks, length, root, top, direct, titleIndex } = scene;
    row[at] = container.depth;
    row[at + 1] = share(index, blocks.length);
    row[at + 2] = share(offset, length);
    row[at + 3] = distance(blocks[titleIndex]?.offset ?? 0, offset);
    row[at + 4] = logarithm(length);
    row[at + 5] = linkShare(root);
    row[at + 6] = share(top.length, length);
    row[at + 7] = share(direct.direct, length);
    row[at + 8] = scene.articles;
  },
};
