/** A block: a run of text that a page sets as one piece (a paragraph, an item, a cell, a heading, a caption). */
import type { Tag } from './tags.ts';

/** An element on the way from the page's root to a block, with what is in it. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly about: Tag;
  readonly parent: Box | null;
  readonly depth: number;
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

export interface Block {
  readonly index: number;
  /** The innermost box that holds all of its text; may be inline, such as a link. */
  readonly box: Box;
  /** The innermost box that stands on lines of its own. */
  readonly container: Box;
  readonly texts: readonly Text[];
  /** Those of its texts that a line break follows. */
  readonly broken: readonly Text[];
  /** White space collapsed. */
  readonly text: string;
  readonly linkLength: number;
  readonly links: number;
  /** Pictures, videos and frames met since the block before. */
  readonly mediaBefore: number;
  /** Where its first character stands in all the page's text. */
  readonly offset: number;
}
