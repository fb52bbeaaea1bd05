/** A block: a run of text that a page sets as one piece (a paragraph, an item, a cell, a heading, a caption). */
import { type AskedFor, type Tag, tagOf } from './tags.ts';

/** An element on the way from the page's root to a block, with what is in it. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly about: Tag;
  readonly parent: Box | null;
  readonly depth: number;
  /** The tags that rules ask for, its own and those around it, a bit each. */
  readonly within: number;
  /**
   * The kinds of parts that the page's names for it speak of (`hints.ts`), a bit each. Read, like the next four, only
   * where it holds text.
   */
  hints: number;
  /** What these names tell of the article as a whole, a bit each. */
  signs: number;
  /** A number for its tag and class names: boxes of one shape look alike. */
  shape: number;
  hasClass: boolean;
  /** Whether the page's style hides it, as far as there was a layout to tell. */
  isUnshown: boolean;
  /** The innermost `article` that it is or stands in. */
  article: Box | null;
  /** Characters of text in it, of its links, of its paragraphs; blocks in it. Filled in as blocks are found. */
  length: number;
  linkLength: number;
  blocks: number;
  /** The first and last of its blocks, by index. */
  first: number;
  last: number;
  /** What Readability's way of scoring gives it. */
  score: number;
  /** Text of long paragraphs directly in it. */
  direct: number;
  /** At which depth the tags and the kinds of parts around it are; made when it is first asked for. */
  near: Int16Array | null;
}

/** A heading may set its words in boxes of its own. */
const DEEPEST = 3;

/** The heading whose words `block` is, or some of them; null for what is none. */
export const headingAround = ({ container }: Block): Box | null => {
  let box: Box | null = container;
  for (let level = 0; box && level < DEEPEST; level += 1, box = box.parent)
    if (box.about.isHeading) return box;
  return null;
};

/** Whether `box` is or stands in one with the tag `tag`. */
export const isWithin = (box: Box, tag: AskedFor): boolean => (box.within & tagOf(tag).bit) !== 0;

/** The innermost box with the tag `tag` that `box` is or stands in; null where there is none. */
export const boxOf = (box: Box, tag: AskedFor): Box | null => {
  if (!isWithin(box, tag)) return null;
  for (let at: Box | null = box; at; at = at.parent) if (at.tag === tag) return at;
  return null;
};

export interface Block {
  readonly index: number;
  /** The innermost box that holds all of its text; may be inline, such as a link. */
  readonly box: Box;
  /** The innermost box that stands on lines of its own. */
  readonly container: Box;
  readonly texts: readonly Text[];
  /** White space collapsed. */
  readonly text: string;
  readonly linkLength: number;
  readonly links: number;
  /** Pictures, videos and frames met since the block before. */
  readonly mediaBefore: number;
  /** Where its first character stands in all the page's text. */
  readonly offset: number;
}

/** How many of `chosen` stand before each of `blocks`, and before their end: what a box holds of them is a difference. */
export const countBefore = (blocks: readonly Block[], chosen: ReadonlySet<Block>): Int32Array => {
  const counts = new Int32Array(blocks.length + 1);
  for (const block of blocks)
    counts[block.index + 1] = (counts[block.index] ?? 0) + Number(chosen.has(block));
  return counts;
};
