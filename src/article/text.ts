/** The text of an article's HTML as a reader would copy it: line breaks at the borders of blocks. */

import { dataOf, firstChild, localName, nextSibling, nodeType } from './ask.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody ' +
    'tfoot thead tr ul'
  ).split(' '),
);

/** Matches every element that stands on lines of its own. */
export const BLOCK_SELECTOR = [...BLOCKS].join();

const SILENT = new Set(
  'script style template noscript head iframe object embed svg math audio video canvas textarea select'.split(
    ' ',
  ),
);

const ELEMENT = 1;
const TEXT = 3;

/** True for the tag of an element that stands on lines of its own. */
export const isBlockTag = (tag: string): boolean => BLOCKS.has(tag);

/** True for an element that stands on lines of its own. */
export const isBlock = (element: Element): boolean => BLOCKS.has(localName(element));

/** Runs of the white space that HTML collapses, those apart that are one space already. */
const RUNS = / [ \t\r\n\f]+|[\t\r\n\f][ \t\r\n\f]*/g;

const pieceOf = (
  element: Element,
  keepsLines: boolean,
  skips: (element: Element) => boolean,
): string => {
  const tag = localName(element);
  if (tag === 'br') return '\n';
  if (SILENT.has(tag) || skips(element)) return '';
  const inner = piecesIn(element, keepsLines || tag === 'pre', skips);
  if (isBlockTag(tag)) return `\n${inner}\n`;
  return tag === 'td' || tag === 'th' ? `\t${inner}\t` : inner;
};

/** The text under `node`, a line a block; where it `keepsLines`, with all its own lines and spaces, as a listing has them. */
export const piecesIn = (
  node: Node,
  keepsLines: boolean,
  skips: (element: Element) => boolean = () => false,
): string => {
  let pieces = '';
  for (let child = firstChild(node); child; child = nextSibling(child)) {
    const type = nodeType(child);
    if (type === TEXT) {
      const data = dataOf(child as Text);
      pieces += keepsLines ? data : data.replace(RUNS, ' ');
    } else if (type === ELEMENT) pieces += pieceOf(child as Element, keepsLines, skips);
  }
  return pieces;
};

const lettersIn = (text: string): number => text.replace(/\s+/g, '').length;

/**
 * How many characters that are no white space the text under `root` has; what is no text of the page, as a noscript's markup, does not
 * count. It stops where there are `enough`.
 */
export const countLetters = (root: Node, enough = Number.POSITIVE_INFINITY): number => {
  let letters = 0;
  for (let child = firstChild(root); child && letters < enough; child = nextSibling(child)) {
    const type = nodeType(child);
    if (type === TEXT) letters += lettersIn(dataOf(child as Text));
    else if (type === ELEMENT && !SILENT.has(localName(child as Element)))
      letters += countLetters(child, enough - letters);
  }
  return letters;
};

/** The text under `root`, a line a block; elements for which `skips` is true are passed over. */
export const textOf = (root: Node, skips?: (element: Element) => boolean): string =>
  piecesIn(root, false, skips)
    .replace(/[ \t]*\n[ \t\n]*/g, '\n')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
