/** Figures: a picture and the words that belong to it. They are kept whole, beside the text that the model judges. */
import { type Block, type Box, boxOf } from '../blocks/block.ts';
import { hintBit } from '../blocks/hints.ts';
import type { Scene } from '../blocks/scene.ts';
import { shown } from './media.ts';

const CAPTION = hintBit('caption') | hintBit('credit');

/** A caption's box and its picture are at most so many levels apart. */
const LEVELS = 4;
const LONGEST = 600;

const isCaption = ({ box, text }: Block): boolean => {
  if (text.length > LONGEST) return false;
  for (let at: Box | null = box, level = 0; at && level < LEVELS; at = at.parent, level += 1) {
    if (at.tag === 'figcaption' || at.tag === 'figure' || at.hints & CAPTION) return true;
  }
  return false;
};

/** A figure and its captions. */
export interface Figure {
  readonly element: Element;
  readonly captions: readonly Block[];
}

const captionsIn = (box: Box, scene: Scene, kept: ReadonlySet<Block>): readonly Block[] | null => {
  const blocks = scene.blocks.slice(box.first, box.last + 1);
  return blocks.some((block) => kept.has(block) || !isCaption(block)) ? null : blocks;
};

/** The smallest box around a caption that holds a picture too, and nothing that is not of the figure: the page's own figure, where there is one. */
const figureAround = (caption: Block, scene: Scene, kept: ReadonlySet<Block>): Figure | null => {
  for (
    let box: Box | null = boxOf(caption.box, 'figure') ?? caption.container, level = 0;
    box && level <= LEVELS;
    box = box.parent, level += 1
  ) {
    const captions = captionsIn(box, scene, kept);
    if (!captions) return null;
    if (box.element.querySelector(shown)) return { element: box.element, captions };
  }
  return null;
};

/** The figures among what `kept` leaves of the page. */
export const findFigures = (scene: Scene, kept: ReadonlySet<Block>): readonly Figure[] => {
  const figures = new Map<Element, Figure>();
  for (const block of scene.blocks) {
    if (kept.has(block) || !isCaption(block)) continue;
    const figure = figureAround(block, scene, kept);
    if (figure) figures.set(figure.element, figure);
  }
  return [...figures.values()];
};
