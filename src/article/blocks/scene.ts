/** What a block is judged against: the page as a whole. */
import type { Block, Box } from './block.ts';
import type { Blocks } from './collect.ts';

/** What the page says of its article before any block is judged. */
export interface Claims {
  readonly title: string;
  readonly description: string;
  /** The text that JSON-LD calls the article's body; empty when it gives none. */
  readonly body: string;
}

/** Blocks of one shape: the same tags and classes, three levels up. */
export interface Shape {
  blocks: number;
  length: number;
  linkLength: number;
  sentences: number;
}

export interface Scene extends Blocks {
  readonly claims: Claims;
  readonly length: number;
  /** The block that repeats the title, as a heading if one does; -1 when none does. */
  readonly titleIndex: number;
  /** The box that most long paragraphs stand in, and the one that holds most of their text directly. */
  readonly top: Box;
  readonly direct: Box;
  readonly shapeOf: readonly Shape[];
}

/** Lower-cased and without spaces and punctuation, so that texts compare whatever their quotes. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u0021-\u002f\u003a-\u0040\u00a0-\u00bf\u2000-\u206f\u3000-\u3011|_]+/g, '');

const ENDS = '.!?…。！？»"”’)」।؟';
const LEAST_SENTENCE = 40;

/** True when `text` is of a sentence's length and ends as sentences do. */
export const isSentence = (text: string): boolean =>
  text.length > LEAST_SENTENCE && ENDS.includes(text[text.length - 1] ?? ' ');

/** One number for two; both are numbers of shapes, of which a page has no more than boxes. */
const pair = (one: number, other: number, boxes: number): number => one * (boxes + 1) + other;

const makeShape = (): Shape => ({ blocks: 0, length: 0, linkLength: 0, sentences: 0 });

const addToShape = (shape: Shape, { text, linkLength }: Block): void => {
  shape.blocks += 1;
  shape.length += text.length;
  shape.linkLength += linkLength;
  if (isSentence(text)) shape.sentences += 1;
};

/** The shape of each block, which is that of its boxes. */
const shapesOf = (blocks: readonly Block[], boxes: number): readonly Shape[] => {
  const shapes = new Map<number, Map<number, Shape>>();
  return blocks.map((block) => {
    const { box, container } = block;
    const own = pair(box.shape, container.shape, boxes);
    const { parent } = container;
    const outer = pair(parent?.shape ?? boxes, parent?.parent?.shape ?? boxes, boxes);
    const alike = shapes.get(own) ?? new Map<number, Shape>();
    shapes.set(own, alike);
    const shape = alike.get(outer) ?? makeShape();
    alike.set(outer, shape);
    addToShape(shape, block);
    return shape;
  });
};

const isParagraph = ({ text, linkLength }: Block): boolean =>
  text.length > 60 && linkLength < text.length / 2;

/**
 * Gives each long paragraph's weight to the boxes around it, less with each level, as Readability does; these boxes,
 * each once.
 */
const scoreBoxes = (blocks: readonly Block[]): readonly Box[] => {
  const scored: Box[] = [];
  for (const block of blocks) {
    if (!isParagraph(block)) continue;
    const around = block.container.parent ?? block.container;
    around.direct += block.text.length;
    let share = Math.min(block.text.length, 600);
    for (let box: Box | null = around, level = 1; box && level < 6; box = box.parent, level += 1) {
      if (box.score === 0) scored.push(box);
      box.score += share;
      share *= level === 1 ? 0.5 : 0.6;
    }
  }
  return scored;
};

/** The one of `boxes` that is worth most; `root` when none is worth more. */
const best = (boxes: readonly Box[], root: Box, worth: (box: Box) => number): Box => {
  let found = root;
  let most = worth(root);
  for (const box of boxes) {
    const value = worth(box);
    if (value > most) [found, most] = [box, value];
  }
  return found;
};

const HEADINGS = new Set(['h1', 'h2', 'h3']);

const LONGEST_TITLE = 300;

const isHeading = ({ text, container }: Block): boolean =>
  HEADINGS.has(container.tag) && text.length <= LONGEST_TITLE;

/** Fewer letters than these begin or make no title. */
const [LEAST_START, LEAST_WHOLE] = [9, 15];

const startsWith = (text: string, start: string): boolean =>
  start.length >= LEAST_START && text.startsWith(start);

/** Old pages set their headlines in cells and in bold. */
const startsTitle = ({ text, linkLength }: Block, title: string): boolean =>
  text.length <= LONGEST_TITLE && linkLength < text.length && startsWith(title, plain(text));

/**
 * The heading that says the title; or that holds it behind a kicker; or any text that says how it begins; or the first
 * heading of the first rank. -1 where there is none of these.
 */
const titleIndexIn = (blocks: readonly Block[], claimed: string): number => {
  const title = plain(claimed);
  const headings = blocks.filter(isHeading);
  const headingThat = (saysTitle: (name: string) => boolean): Block | undefined =>
    headings.find(({ text }) => saysTitle(plain(text)));
  const found =
    headingThat((name) => startsWith(title, name) || startsWith(name, title)) ??
    headingThat((name) => title.length >= LEAST_WHOLE && name.includes(title)) ??
    blocks.find((block) => startsTitle(block, title)) ??
    headings.find(({ container }) => container.tag === 'h1');
  return found?.index ?? -1;
};

/** Sets the scene for judging `found`'s blocks, given what the page claims. */
export const setScene = (found: Blocks, claims: Claims): Scene => {
  const scored = scoreBoxes(found.blocks);
  const { root, boxes, blocks } = found;
  return {
    ...found,
    claims,
    length: Math.max(1, root.length),
    titleIndex: titleIndexIn(blocks, claims.title),
    top: best(scored, root, (box) => box.score * (1 - box.linkLength / Math.max(1, box.length))),
    direct: best(scored, root, (box) => box.direct),
    shapeOf: shapesOf(blocks, boxes.length),
  };
};
