/** Poems keep their lines. */
import { all } from '../ask.ts';
import { hasText, make, spaced } from './reshape.ts';

const POEMS = '[class*="poem" i], [class*="verse" i], [class*="stanza" i], [class*="lyrics" i]';
const LINES = ':scope > span, :scope > div, :scope > p';
const KEEPS_LINES = /white-space\s*:\s*(?:pre(?:-wrap|-line)?|break-spaces)\b/i;

/** A line is short, and holds no block of its own. */
const isLine = (element: Element): boolean =>
  spaced(element).length < 120 && element.querySelector('div, p, br, ul, table') === null;

const isOfLines = (poem: Element): boolean => {
  const lines = [...poem.querySelectorAll(LINES)];
  const isWhole = [...poem.childNodes].every(
    (node) => lines.includes(node as Element) || !hasText(node),
  );
  return (
    lines.length > 1 &&
    isWhole &&
    lines.every(isLine) &&
    !lines.some((line) => line.localName === 'p')
  );
};

/** Lines that are elements become one paragraph with breaks. */
const joinLines = (poem: Element): void => {
  const { ownerDocument: document } = poem;
  const lines = [...poem.querySelectorAll(LINES)].filter((line) => hasText(line));
  const content = lines.flatMap((line, index) => [
    ...(index > 0 ? [make(document, 'br')] : []),
    ...line.childNodes,
  ]);
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
  for (const poem of all(body, POEMS).toReversed()) if (isOfLines(poem)) joinLines(poem);
};
