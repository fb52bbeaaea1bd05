/** What is a whole with text that was kept, and too short or too odd for the model to know it by. */
import {
  type Block,
  type Box,
  boxOf,
  countBefore,
  headingAround,
  isWithin,
} from '../blocks/block.ts';
import { maskOf } from '../blocks/hints.ts';
import type { Judgement } from '../blocks/judge.ts';
import { posts } from '../structure/posts.ts';
import { poems } from '../structure/verses.ts';

/** What the rules look at: the page's blocks, which of them are kept, and how many of those, and of the likely ones, stand before each. */
interface Context extends Judgement {
  readonly kept: ReadonlySet<Block>;
  readonly keptBefore: Int32Array;
  readonly likelyBefore: Int32Array;
}

/** Of what stands among the text this is enough, in a structure or at the text's end, and beside a structure; what is no article at all has less. */
const [LIKELY_INSIDE, LIKELY_BESIDE] = [0.04, 0.1];

/** How many of the blocks from the `first` to before the `end` are counted in `before`. */
const countIn = (first: number, end: number, before: Int32Array): number =>
  (before[end] ?? 0) - (before[first] ?? 0);

/** How many of the blocks from the `first` to before the `end` are kept. */
const keptIn = (first: number, end: number, { keptBefore }: Context): number =>
  countIn(first, end, keptBefore);

/** The share of a box's blocks that are kept. */
const shareKept = ({ first, last }: Box, context: Context): number =>
  keptIn(first, last + 1, context) / (last + 1 - first);

/** Of the box around a part so much is kept that what ends the box ends the text. */
const MOST_OF_BOX = 0.75;

/** Whether `part`, some of it likely, is the last of a box the rest of which is kept, with most of all text that is, and nothing behind. */
const endsText = ({ parent, first, last }: Box, context: Context): boolean => {
  if (parent === null || last !== parent.last) return false;
  const all = context.kept.size;
  const above = keptIn(parent.first, first, context);
  const isEnd = (context.keptBefore[first] ?? 0) === all;
  const isLikely = countIn(first, last + 1, context.likelyBefore) > 0;
  return isEnd && isLikely && above > MOST_OF_BOX * Math.max(first - parent.first, all / 2);
};

/** Whether kept text stands next to `part` or in the box around it, before it, and behind where it does not end the text. */
const isAmongText = (part: Box, context: Context): boolean => {
  const { parent, first, last } = part;
  if (parent === null || keptIn(Math.min(parent.first, first - 1), first, context) === 0)
    return false;
  const isBetween = keptIn(last + 1, Math.max(parent.last, last + 1) + 1, context) > 0;
  return isBetween || endsText(part, context);
};

/** The caption of a quotation, a table or a listing. That of a picture stays with its picture. */
const captionsFigure = ({ box }: Block, context: Context): boolean => {
  const caption = boxOf(box, 'figcaption');
  const figure = caption && boxOf(caption, 'figure');
  return figure !== null && shareKept(figure, context) > 0;
};

const isPost = ({ box }: Block, context: Context): boolean => {
  const post = boxOf(box, 'blockquote');
  if (!post?.element.matches(posts)) return false;
  return shareKept(post, context) > 0 || isAmongText(post, context);
};

/** What has more links may lead elsewhere. */
const hasFewLinks = ({ length, linkLength }: Box): boolean => linkLength <= length / 3;

/** So much of a table is kept that the rest is, too. */
const MOST_OF_TABLE = 0.75;

/** In characters: the cells of data are shorter, those that lay a page out longer. */
const LONGEST_CELL = 60;

/** A cell of a table nearly all of which is kept, its header above all, or that stands among the text. */
const isCell = ({ box }: Block, context: Context): boolean => {
  const table = boxOf(box, 'table');
  if (table === null || table.length > LONGEST_CELL * table.blocks) return false;
  return (
    shareKept(table, context) >= MOST_OF_TABLE ||
    (hasFewLinks(table) && isAmongText(table, context))
  );
};

/** What an article's own parts are called; all other names are those of others. */
const OWN = maskOf('body', 'article', 'widget', 'quote', 'media', 'hidden', 'list', 'fact');

/** What a text is given structure by. */
const STRUCTURES = `li, dl, details, pre, blockquote, ${poems}`;

/** Where so much of one of these is kept all of it is. */
const WHOLE = /^(?:li|[uod]l|blockquote)$/;
const MUCH = 0.3;

/** More characters are no part of a text, but a text by itself. */
const LONGEST = 3000;

/** The largest box around `container` nothing of which is kept. */
const partAround = ({ container }: Block, context: Context): Box => {
  let part = container;
  for (let up = part.parent; up !== null && shareKept(up, context) === 0; up = up.parent) part = up;
  return part;
};

/** A list, a quotation, a listing among the text, or the rest of one, that by its names and links is not from elsewhere. */
const isPartOfText = (block: Block, context: Context): boolean => {
  const { box, container } = block;
  const part = partAround(block, context);
  const { parent, element, first, last } = part;
  if (!hasFewLinks(part) || part.length > LONGEST) return false;
  const isOwn = isWithin(box, 'pre') || isWithin(box, 'blockquote');
  const isInside = isOwn || container.element.closest(STRUCTURES) !== null;
  const isRest = parent !== null && WHOLE.test(parent.tag) && shareKept(parent, context) >= MUCH;
  const isAmong =
    (isInside || element.querySelector(STRUCTURES) !== null) && isAmongText(part, context);
  if (!isRest && !isAmong) return false;
  const blocks = context.scene.blocks.slice(first, last + 1);
  const least = isInside ? LIKELY_INSIDE : LIKELY_BESIDE;
  const names = blocks.reduce((all, inner) => all | inner.container.hints, part.hints);
  return (
    isOwn ||
    ((names & ~OWN) === 0 &&
      (isRest || blocks.some(({ index }) => (context.chances[index] ?? 0) >= least)))
  );
};

/** Of a heading between texts that are kept this is enough. */
const LIKELY_BETWEEN = 0.12;

const ELSEWHERE = maskOf('related', 'newsletter', 'comment');

const isElsewhere = ({ container }: Block): boolean =>
  ((container.hints | (container.parent?.hints ?? 0) | (container.parent?.parent?.hints ?? 0)) &
    ELSEWHERE) !==
  0;

/** A heading with kept text above it, and next to it below. */
const standsBetweenKept = (
  block: Block,
  { scene, chances, kept, keptBefore }: Context,
): boolean => {
  if (headingAround(block) === null || block.linkLength > 0 || isElsewhere(block)) return false;
  const next = scene.blocks[block.index + 1];
  const isFollowed = next !== undefined && kept.has(next) && headingAround(next) === null;
  return (
    isFollowed &&
    block.index !== scene.titleIndex &&
    (keptBefore[block.index] ?? 0) > 0 &&
    (chances[block.index] ?? 0) >= LIKELY_BETWEEN
  );
};

const RULES = [captionsFigure, isPost, isCell, isPartOfText, standsBetweenKept] as const;

/** The blocks of `judgement` that make a whole with `kept` ones. */
export const blocksOfWholes = (
  judgement: Judgement,
  kept: ReadonlySet<Block>,
): readonly Block[] => {
  const { blocks } = judgement.scene;
  const likely = new Set(
    blocks.filter(({ index }) => (judgement.chances[index] ?? 0) >= LIKELY_INSIDE),
  );
  const context = {
    ...judgement,
    kept,
    keptBefore: countBefore(blocks, kept),
    likelyBefore: countBefore(blocks, likely),
  };
  return blocks.filter(
    (block) => !kept.has(block) && RULES.some((isWhole) => isWhole(block, context)),
  );
};
