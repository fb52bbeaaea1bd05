/** Poems keep their lines. */

import { all } from '../ask.ts';
import { classed } from '../classed.ts';
import { hasText, make, spaced } from './reshape.ts';

/** What pages call a poem and its parts. */
export const poems = classed('poem verse stanza lyrics');
const KEEPS_LINES = /white-space\s*:\s*(?:pre(?:-wrap|-line)?|break-spaces)\b/i;

/** A line is short, and holds no block of its own. */
const isLine = (element: Element): boolean =>
  spaced(element).length < 120 && element.querySelector('div, p, br, ul, table') === null;

const isOfLines = ({ children, childNodes }: Element): boolean =>
  children.length > 1 &&
  [...childNodes].every((node) => !hasText(node) || /^(?:SPAN|DIV)$/.test(node.nodeName)) &&
  [...children].every(isLine);

/** Lines that are elements become one paragraph with breaks. */
const joinLines = (poem: Element): void => {
  const { ownerDocument: document } = poem;
  const content = [...poem.children]
    .filter(hasText)
    .flatMap((line, index) => [...(index > 0 ? [make(document, 'br')] : []), ...line.childNodes]);
  poem.replaceChildren(make(document, 'p', {}, ...content));
};

/** Line feeds that the page's style shows as line breaks. */
const breakText = (text: Text): void => {
  const lines = text.data.replace(/^\s*\n|\n\s*$/g, '').split('\n');
  const pieces = lines.flatMap((line, index) => [
    ...(index > 0 ? [make(text.ownerDocument, 'br')] : []),
    line,
  ]);
  text.replaceWith(...pieces);
};

const textsIn = (element: Element): readonly Text[] => {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
};

/** Turns the lines of verse under `body` into text with breaks. */
export const settleVerses = (body: Element): void => {
  for (const element of all(body, '[style*="white-space" i]'))
    if (KEEPS_LINES.test(element.getAttribute('style') ?? '') && !element.closest('pre, code'))
      for (const text of textsIn(element)) if (text.data.includes('\n')) breakText(text);
  for (const poem of all(body, poems).toReversed()) if (isOfLines(poem)) joinLines(poem);
};
