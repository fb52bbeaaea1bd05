/** What is a whole with text that was kept, and too short or too odd for the model to know it by. */
import {
  type Block,
  type Box,
  boxOf,
  countBefore,
  headingAround,
  isWithin,
} from '../blocks/block.ts';
import { hintBit } from '../blocks/hints.ts';
import type { Judgement } from '../blocks/judge.ts';
import type { AskedFor } from '../blocks/tags.ts';

/** What the rules look at: the page's blocks, which of them are kept, and how many of those stand before each. */
interface Context extends Judgement {
  readonly kept: ReadonlySet<Block>;
  readonly keptBefore: Int32Array;
}

/** The share of a box's blocks that are kept. */
const shareKept = ({ first, last }: Box, { keptBefore }: Context): number =>
  ((keptBefore[last + 1] ?? 0) - (keptBefore[first] ?? 0)) / (last + 1 - first);

/** So many blocks of the same kind may stand in a row. */
const REACH = 50;

/** The nearest block on one side of `block` that does not stand in a `tag`, as that does. */
const beside = (
  { index }: Block,
  step: 1 | -1,
  tag: AskedFor,
  { scene }: Context,
): Block | null => {
  for (let at = index + step; Math.abs(at - index) < REACH; at += step) {
    const block = scene.blocks[at];
    if (block === undefined) return null;
    if (!isWithin(block.box, tag)) return block;
  }
  return null;
};

const isBetweenKept = (block: Block, tag: AskedFor, context: Context): boolean =>
  ([-1, 1] as const).every((step) => {
    const other = beside(block, step, tag, context);
    return other !== null && context.kept.has(other);
  });

/** The caption of a quotation, a table or a listing. That of a picture stays with its picture. */
const captionsFigure = ({ box }: Block, context: Context): boolean => {
  const caption = boxOf(box, 'figcaption');
  const figure = caption && boxOf(caption, 'figure');
  return figure !== null && shareKept(figure, context) > 0;
};

/** Code between two paragraphs that speak of it. */
const isListing = (block: Block, context: Context): boolean =>
  isWithin(block.box, 'pre') && isBetweenKept(block, 'pre', context);

/** As the scripts of their networks know them. */
const POST =
  'blockquote[class*="twitter-"], blockquote.instagram-media, blockquote[class*="-embed"]';

/** Shorter ones are often names and buttons. */
const LEAST_QUOTATION = 60;

/** The rest of a post: who wrote it, and where it stands. Or words that the text quotes large. */
const isQuotation = (block: Block, context: Context): boolean => {
  const quotation = boxOf(block.box, 'blockquote');
  if (quotation === null) return false;
  if (quotation.element.matches(POST)) return shareKept(quotation, context) > 0;
  const isWords = block.text.length >= LEAST_QUOTATION && block.linkLength === 0;
  return isWords && isBetweenKept(block, 'blockquote', context);
};

/** So much of a table or of a list is kept that the rest is, too. */
const [MOST_OF_TABLE, MOST_OF_LIST] = [0.75, 0.66];

/** In characters: the cells of data are shorter, those that lay a page out longer. */
const LONGEST_CELL = 60;

/** A cell of a table nearly all of which is kept, its header above all. */
const isCell = ({ box }: Block, context: Context): boolean => {
  const table = boxOf(box, 'table');
  if (table === null || table.length > LONGEST_CELL * table.blocks) return false;
  return shareKept(table, context) >= MOST_OF_TABLE;
};

/** An item of a list most of which is kept. One that is a link may lead elsewhere. */
const isItem = ({ box, linkLength, text }: Block, context: Context): boolean => {
  const item = linkLength > text.length / 2 ? null : boxOf(box, 'li');
  return item?.parent != null && shareKept(item.parent, context) >= MOST_OF_LIST;
};

/** Of a heading between texts that are kept this is enough. */
const LIKELY_BETWEEN = 0.12;

const ELSEWHERE = hintBit('related') | hintBit('newsletter') | hintBit('comment');

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

const RULES = [captionsFigure, isListing, isQuotation, isCell, isItem, standsBetweenKept] as const;

/** The blocks of `judgement` that make a whole with `kept` ones. */
export const blocksOfWholes = (
  judgement: Judgement,
  kept: ReadonlySet<Block>,
): readonly Block[] => {
  const context = { ...judgement, kept, keptBefore: countBefore(judgement.scene.blocks, kept) };
  return judgement.scene.blocks.filter(
    (block) => !kept.has(block) && RULES.some((isWhole) => isWhole(block, context)),
  );
};
