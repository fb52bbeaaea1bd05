/** The lines of text as they stand in the window now, in CSS pixels from its top. */
import { blocksOf } from './stops.ts';

export type Line = { readonly top: number; readonly bottom: number };

const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
};

/** The boxes of an element's text and pictures, several a line. */
const boxesOf = (block: Element): readonly Line[] => {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
};

const share = (a: Line, b: Line): number =>
  (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)) /
  Math.min(a.bottom - a.top, b.bottom - b.top);

const joined = (a: Line, b: Line): Line => ({
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Boxes that stand side by side for more than half of their height are one line: a link, a raised figure. */
export const linesOf = (boxes: readonly Line[]): readonly Line[] => {
  const lines: Line[] = [];
  for (const box of [...boxes].sort((a, b) => a.top - b.top || b.bottom - a.bottom)) {
    const last = lines.at(-1);
    if (last !== undefined && share(last, box) > 0.5) lines[lines.length - 1] = joined(last, box);
    else lines.push(box);
  }
  return lines;
};

/** The lines of an element, in its own text and in what stands in it. */
export const linesIn = (element: Element): readonly Line[] => linesOf(boxesOf(element));

/** The lines and pictures of an article in the window, one window above it and one below. */
export const linesNear = (root: HTMLElement): readonly Line[] => {
  const pictures = [...root.querySelectorAll('img, video')].filter(isNear);
  const boxes = pictures.map((picture) => picture.getBoundingClientRect());
  return linesOf([...blocksOf(root).filter(isNear).flatMap(boxesOf), ...boxes]);
};

const distance = ({ top, bottom }: Line, y: number): number => Math.max(top - y, y - bottom, 0);

/** Which of the lines is at a height, or nearest to it; -1 where there is none. */
export const lineAt = (lines: readonly Line[], y: number): number => {
  const distances = lines.map((line) => distance(line, y));
  return distances.indexOf(Math.min(...distances));
};
