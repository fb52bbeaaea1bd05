/** The text of an article's HTML as a reader would copy it: line breaks at the borders of blocks. */

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
export const isBlock = (element: Element): boolean => BLOCKS.has(element.localName);

/** Runs of the white space that HTML collapses, those apart that are one space already. */
const RUNS = / [ \t\r\n\f]+|[\t\r\n\f][ \t\r\n\f]*/g;

const pieceOf = (
  element: Element,
  keepsLines: boolean,
  skips: (element: Element) => boolean,
): string => {
  if (element.localName === 'br') return '\n';
  if (SILENT.has(element.localName) || skips(element)) return '';
  const inner = piecesIn(element, keepsLines || element.localName === 'pre', skips);
  if (isBlock(element)) return `\n${inner}\n`;
  return element.localName === 'td' || element.localName === 'th' ? `\t${inner}\t` : inner;
};

const piecesIn = (
  node: Node,
  keepsLines: boolean,
  skips: (element: Element) => boolean,
): string => {
  let pieces = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT) {
      const { data } = child as Text;
      pieces += keepsLines ? data : data.replace(RUNS, ' ');
    } else if (child.nodeType === ELEMENT) pieces += pieceOf(child as Element, keepsLines, skips);
  }
  return pieces;
};

/** The text under `root`, a line a block; elements for which `skips` is true are passed over. */
export const textOf = (root: Node, skips: (element: Element) => boolean = () => false): string =>
  piecesIn(root, false, skips)
    .replace(/[ \t]*\n[ \t\n]*/g, '\n')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
