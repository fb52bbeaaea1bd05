/** Formulas: each in a region that scrolls sideways where the column is too narrow. */
import { giveFocus } from '../fragment-links.ts';
import { enclose, frame, mark, whenLeft } from './scroll-region.ts';
import { watchSize } from './watch-size.ts';

/** What scrolls already, as a table does, scrolls with all that is in it. */
const BLOCKS = 'math[display="block" i]:not(.scroll-region *, math *)';
const AMONG_WORDS = 'math:not([display="block" i], div.scroll-region *, math *)';

const isInLine = (element: Element): boolean => getComputedStyle(element).display === 'inline';

const blockAround = (element: Element): Element => {
  let block = element.parentElement ?? element;
  while (block.parentElement !== null && isInLine(block)) block = block.parentElement;
  return block;
};

/** Of what is in it: Chromium makes the box of a formula no wider than its line, Firefox breaks it. */
const widthOf = (formula: Element): number => {
  const range = formula.ownerDocument.createRange();
  range.selectNodeContents(formula);
  return range.getBoundingClientRect().width;
};

const roomIn = (block: Element): number => {
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(block);
  const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  return block.clientWidth - (padding || 0);
};

const regionOf = (formula: Element): HTMLElement | null =>
  formula.closest<HTMLElement>('span.scroll-region');

/** By one measure in the region and outside it, so that no formula goes to and fro. */
const isWide = (formula: Element): boolean => {
  const around = regionOf(formula)?.parentElement ?? formula;
  return widthOf(formula) > roomIn(blockAround(around)) + 1;
};

/** What has the focus loses it where it is put elsewhere in the document. */
const move = (formula: Element, put: () => void): void => {
  const focused = formula.ownerDocument.querySelector<HTMLElement>('math:focus, math :focus');
  put();
  if (focused !== null && formula.contains(focused)) giveFocus(focused);
};

const putIntoRegion = (formula: Element): void =>
  move(formula, () => mark(regionOf(formula) ?? frame(formula, 'span')));

const putBack = (formula: Element): void =>
  move(formula, () => regionOf(formula)?.parentElement?.replaceWith(formula));

/** A formula among words stands in a region only while it is wider than its line: else it is a part of that, for ear and eye. */
const settle = (formula: Element): void => {
  const region = regionOf(formula);
  if (isWide(formula)) putIntoRegion(formula);
  else if (region !== null)
    whenLeft(region, () => {
      if (!isWide(formula)) putBack(formula);
    });
};

const watch = (formula: Element): void => {
  const block = blockAround(formula);
  watchSize(formula, () => settle(formula));
  // Firefox reports no formula that stands in a line.
  watchSize(block, () => {
    for (const one of block.querySelectorAll(AMONG_WORDS)) settle(one);
  });
};

/** Gives the formulas of an element their regions. Can be called again at any time. */
export const showFormulas = (root: HTMLElement): void => {
  for (const formula of root.querySelectorAll(BLOCKS)) enclose(formula);
  for (const formula of root.querySelectorAll(AMONG_WORDS)) watch(formula);
};
