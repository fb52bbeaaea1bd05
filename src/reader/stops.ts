/** Where a reader can stop in an article: its headings, paragraphs, pictures and tables, in the order of the page. */
import { isInText } from './in-text.ts';
import { isDecoration } from './showing/describe-pictures.ts';

/** What holds text of its own: a paragraph to a reader, whatever the page has called it. */
const TEXT_BLOCKS =
  'p, li, pre, dt, dd, blockquote, figcaption, caption, tr, div, address, summary';

const selectors = {
  heading: 'h1, h2, h3, h4, h5, h6',
  paragraph: TEXT_BLOCKS,
  image: 'img, .picture-failed, math[alttext], .picture-description:not([aria-hidden])',
  table: 'table, .table-lines',
} as const;

export type StopKind = keyof typeof selectors;

/** Whether nothing inside an element is a stop of its own kind: a quotation of two paragraphs is two stops, not three. */
const isInnermost = (element: Element, selector: string): boolean =>
  element.querySelector(selector) === null;

const hasText = (element: Element): boolean => /\S/.test(element.textContent);

/** Who wrote it and when is above the text: nobody reads on from there. */
const canBeRead = (element: Element): boolean =>
  isInText(element) && element.closest('.about') === null;

/** One that is hidden takes no focus; a description in its place does. */
const isPicture = (element: HTMLElement): boolean =>
  !isDecoration(element) && getComputedStyle(element).display !== 'none';

/** A description is no word of the page's, and yet what there is of its picture. */
const ofThePage = (element: Element): Element =>
  element.matches('.picture-description') ? (element.parentElement ?? element) : element;

const isStop = (element: HTMLElement, kind: StopKind): boolean => {
  if (kind === 'image') return canBeRead(ofThePage(element)) && isPicture(element);
  if (!canBeRead(element)) return false;
  return kind === 'table' || (hasText(element) && isInnermost(element, selectors[kind]));
};

/** The stops of a kind under `root`, in document order. Pictures that the page marks as decoration are none. */
export const stopsOf = (root: ParentNode, kind: StopKind): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selectors[kind])].filter((element) =>
    isStop(element, kind),
  );

/** Every piece of an article that can be told as "here": its headings and paragraphs, in document order. */
export const blocksOf = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(`${selectors.heading}, ${TEXT_BLOCKS}`)].filter(
    (element) =>
      canBeRead(element) &&
      hasText(element) &&
      isInnermost(element, `${selectors.heading}, ${TEXT_BLOCKS}`),
  );

export type Way = 'next' | 'previous';

/** What stands inside counts as after: from a table the next paragraph is its first row. */
const follows = (element: Node, from: Node): boolean =>
  (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** What a node stands in is not before it: from a link in a heading the previous heading is another. */
const precedes = (element: Node, from: Node): boolean =>
  (from.compareDocumentPosition(element) &
    (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINS)) ===
  Node.DOCUMENT_POSITION_PRECEDING;

/** The stop after or before a node, or null. */
export const neighbour = (
  stops: readonly HTMLElement[],
  from: Node,
  way: Way,
): HTMLElement | null =>
  (way === 'next'
    ? stops.find((stop) => follows(stop, from))
    : stops.findLast((stop) => precedes(stop, from))) ?? null;

/** The last of `elements`, in document order, that begins at or before a node: its section, its paragraph. Or null. */
export const lastBegun = (elements: readonly HTMLElement[], node: Node): HTMLElement | null =>
  elements.findLast(
    (element) =>
      element.contains(node) ||
      (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  ) ?? null;
