/** What a cell holds as words of one line: without blocks, without space at its edges, and with its own end. */

/** What breaks a line of its own accord. */
const BLOCKS =
  'p, div, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, pre, section, article, header, footer, address, ' +
  'figure, figcaption, table, caption, thead, tbody, tfoot, tr, th, td, br, hr';

/** A mark that ends a sentence or a part of it, in the scripts that news is written in, with the quotes and brackets after it. */
const ENDED = /[.!?…:;,،؛؟۔。！？：；।][\p{Pe}\p{Pf}"']*$/u;

/** Notes after the end of a sentence, "[2]" as a rule, are none of its words. */
const NOTES = /(?:\s*\[[^\]]{1,4}\])+$/;

const textWithoutNotes = (element: Element): string => {
  const copy = document.importNode(element, true);
  for (const raised of copy.querySelectorAll('sup')) raised.remove();
  return copy.textContent.trim().replace(NOTES, '').trim();
};

/** Whether the words of an element have an end of their own: no full stop is set after it. */
export const hasEnd = (element: Element): boolean => ENDED.test(textWithoutNotes(element));

const textsOf = (element: Element): readonly Text[] => {
  const texts = [...element.childNodes].map((node) => {
    if (node instanceof Text) return [node];
    return node instanceof Element ? textsOf(node) : [];
  });
  return texts.flat();
};

/** Takes the space at the edges away, in whatever element it stands. */
const trim = (element: Element): void => {
  for (const text of textsOf(element)) {
    text.data = text.data.trimStart();
    if (text.data !== '') break;
  }
  for (const text of textsOf(element).toReversed()) {
    text.data = text.data.trimEnd();
    if (text.data !== '') break;
  }
};

const goesOn = (item: Element): boolean =>
  item.localName === 'li' && item.nextElementSibling !== null && !hasEnd(item);

/** The innermost first, so that each is trimmed before it stands in a line. */
const unwrapBlocks = (cell: Element): void => {
  const found = [...cell.querySelectorAll(BLOCKS)];
  const going = new Set(found.filter(goesOn));
  for (const block of found.toReversed()) {
    trim(block);
    block.replaceWith(' ', ...block.childNodes, going.has(block) ? '; ' : ' ');
  }
};

/** The content of a cell, in new nodes, as a part of one line. */
export const lineOf = (cell: Element): Element => {
  const copy = document.importNode(cell, true);
  // An id stands once in a document, and its place is in the table.
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  unwrapBlocks(copy);
  copy.normalize();
  trim(copy);
  return copy;
};
