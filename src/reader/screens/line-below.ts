/** Finds a line by its height in the window, without a look at all the others. */
import { type Anchor, findLine } from '../../ui/anchor.ts';
import { type Line, lineAt, linesIn } from '../lines.ts';

/** What is one piece whatever is in it: a row would else be cut in its other cells. Not where it is too high for that. */
const PIECES = 'tr, button, summary, input, select, label, img, video, audio, math';

const isInFlow = (element: Element): boolean =>
  ['static', 'relative'].includes(getComputedStyle(element).position);

const elementOf = (anchor: Anchor): Element | null =>
  anchor instanceof Range ? anchor.startContainer.parentElement : anchor;

const blockAround = (element: Element): Element => {
  let block = element;
  while (getComputedStyle(block).display.startsWith('inline') && block.parentElement !== null)
    block = block.parentElement;
  return block;
};

/** From the box of the letters to the box of the line, which is higher, or, where lines stand close, lower. */
const leadingOf = (block: Element, letters: Line): number => {
  const height = Number.parseFloat(getComputedStyle(block).lineHeight);
  return Number.isNaN(height) ? 0 : (height - (letters.bottom - letters.top)) / 2;
};

const lineOf = (text: Range): Line | null => {
  const letters = text.getClientRects()[0];
  const element = elementOf(text);
  if (letters === undefined || element === null) return null;
  const block = blockAround(element);
  const lines = linesIn(block);
  const line = lines[lineAt(lines, (letters.top + letters.bottom) / 2)] ?? letters;
  const leading = leadingOf(block, letters);
  return { top: line.top - leading, bottom: line.bottom + leading };
};

/** A line; null for an element whose lines are all above, and only its own border or padding is below. */
const lineAtAnchor = (anchor: Anchor): Line | null => {
  const piece = elementOf(anchor)?.closest(PIECES)?.getBoundingClientRect();
  if (piece !== undefined && piece.height < innerHeight / 2) return piece;
  if (anchor instanceof Range) return lineOf(anchor);
  return anchor.childNodes.length > 0 ? null : anchor.getBoundingClientRect();
};

const lineIn = (section: Element, edge: number): Line | null => {
  const anchor = findLine(section, edge);
  if (anchor === null) return null;
  const line = lineAtAnchor(anchor);
  if (line !== null && line.bottom > edge) return line;
  const { bottom } = anchor.getBoundingClientRect();
  return lineIn(section, Math.max(line?.bottom ?? bottom, edge + 1));
};

/** The first line, picture, row or control of the page that ends below `edge`; null where none does. */
export const lineBelow = (edge: number): Line | null => {
  for (const section of [...document.body.children].filter(isInFlow)) {
    const line = section.getBoundingClientRect().bottom > edge ? lineIn(section, edge) : null;
    if (line !== null) return line;
  }
  return null;
};
