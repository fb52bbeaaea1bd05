/** The page's text in lines, one for each run of text that no block interrupts. */
import { localName, nextNode, parentElement, textContent } from '../ask.ts';
import { singleSpaced } from '../single-spaced.ts';
import { isBlock } from '../text.ts';

const SHOW_TEXT = 4;
const SILENT = new Set(['script', 'style', 'noscript', 'option', 'title', 'button']);
const CELLS = new Set(['td', 'th']);

const blockOf = (text: Node): Element | null => {
  let element = parentElement(text);
  while (element && !isBlock(element) && !CELLS.has(localName(element)))
    element = parentElement(element);
  return element;
};

const isShown = (text: Node): boolean => {
  const parent = parentElement(text);
  return parent !== null && !SILENT.has(localName(parent));
};

/**
 * The lines of `root` in page order, at most `most` of them, with single spaces; with `after`, only those that
 * come after that element.
 */
export const linesOf = (root: Element, most: number, after?: Element | null): readonly string[] => {
  const lines: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  if (after) walker.currentNode = after;
  let block: Element | null = null;
  let line = '';
  for (let text = nextNode(walker); text && lines.length < most; text = nextNode(walker)) {
    const said = textContent(text)?.trim() ?? '';
    if (said === '' || !isShown(text) || after?.contains(text)) continue;
    const own = blockOf(text);
    if ((own !== block || text.previousSibling?.nodeName === 'BR') && line) {
      lines.push(line);
      line = '';
    }
    block = own;
    line = singleSpaced(`${line} ${said}`).trim();
  }
  return line && lines.length < most ? [...lines, line] : lines;
};
