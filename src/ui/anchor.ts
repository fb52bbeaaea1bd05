/** A place in a text that can be found again after the text was laid out anew. */

/** An element, or a character of a text. */
export type Anchor = Element | Range;

/**
 * The first of `count` things in order whose bottom is below `edge`; `count` where none is.
 * Things further on are no higher, so half of what is left is ruled out at each look.
 */
export const firstBelow = (
  count: number,
  edge: number,
  bottomOf: (index: number) => number,
): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (bottomOf(middle) > edge) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Where an anchor begins, from the top of the window in CSS pixels. Null where it is not shown any more. */
export const topOf = (anchor: Anchor): number | null => anchor.getClientRects()[0]?.top ?? null;

/** A text from a character on. Its first box is that of the first character shown: white space that collapses has none. */
const from = (text: Text, index: number): Range => {
  const range = text.ownerDocument.createRange();
  range.setStart(text, index);
  range.setEnd(text, text.length);
  return range;
};

const firstBottom = (anchor: Anchor): number =>
  anchor.getClientRects()[0]?.bottom ?? Number.NEGATIVE_INFINITY;

const lineOfText = (text: Text, edge: number): Anchor | null => {
  const index = firstBelow(text.length, edge, (at) => firstBottom(from(text, at)));
  return index < text.length ? from(text, index) : null;
};

const isShown = (node: Node): boolean => {
  if (node instanceof Element) return node.getClientRects().length > 0;
  return node instanceof Text && node.data.trim() !== '';
};

const lastBottom = (node: Node | undefined): number => {
  if (node instanceof Element) return node.getBoundingClientRect().bottom;
  return node instanceof Text
    ? from(node, 0).getBoundingClientRect().bottom
    : Number.POSITIVE_INFINITY;
};

/** The first node from `start` on that is shown: what is hidden has no place, and counts with what follows it. */
const shownFrom = (nodes: readonly Node[], start: number): Node | undefined => {
  let at = start;
  for (let node = nodes[at]; node !== undefined && !isShown(node); node = nodes[at]) at += 1;
  return nodes[at];
};

/**
 * The first line of an element's text whose bottom is below `edge`, in CSS pixels from the top of the window. Where that
 * place has no text, the element that is there: a picture. Null where nothing is below.
 */
export const findLine = (element: Element, edge: number): Anchor | null => {
  const nodes = [...element.childNodes];
  const index = firstBelow(nodes.length, edge, (at) => lastBottom(shownFrom(nodes, at)));
  const first = shownFrom(nodes, index);
  if (first instanceof Text) return lineOfText(first, edge) ?? element;
  if (first instanceof Element) return findLine(first, edge);
  return lastBottom(element) > edge ? element : null;
};
