/** The page's text in lines, one for each run of text that no block interrupts. */
import { singleSpaced } from '../single-spaced.ts';
import { isBlock } from '../text.ts';

const SHOW_TEXT = 4;
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION', 'TITLE', 'BUTTON']);

const blockOf = (text: Node): Element | null => {
  let element = text.parentElement;
  while (element && !isBlock(element) && element.localName !== 'td' && element.localName !== 'th')
    element = element.parentElement;
  return element;
};

const isShown = (text: Node): boolean => !SILENT.has(text.parentElement?.tagName ?? 'SCRIPT');

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
  for (let text = walker.nextNode(); text && lines.length < most; text = walker.nextNode()) {
    if (!text.nodeValue?.trim() || !isShown(text) || after?.contains(text)) continue;
    const own = blockOf(text);
    if ((own !== block || text.previousSibling?.nodeName === 'BR') && line) {
      lines.push(line);
      line = '';
    }
    block = own;
    line = singleSpaced(`${line} ${text.nodeValue}`).trim();
  }
  return line && lines.length < most ? [...lines, line] : lines;
};
