/** Program code with its line breaks, and without the numbers of its lines. */

import { all } from '../ask.ts';
import { isBlock } from '../text.ts';
import { make } from './reshape.ts';

/** Highlighters lay code out as a table: a cell of numbers, a cell of code. */
const LAID_OUT =
  'table.highlighttable, table.rouge-table, table.crayon-table, .syntaxhighlighter table, table.lntable, .hljs-ln, .gist table, figure.highlight table';

/** The numbers of lines, and breaks behind what is a line by itself. */
const NUMBERS =
  '.line-numbers-rows, .ln, .lineno, .linenumber, .linenos, .gutter, .line-number, .hljs-ln-numbers, .lnt, .crayon-nums, td.blob-num, .line + br';

const isLine = (element: Element): boolean =>
  isBlock(element) ||
  element.localName === 'tr' ||
  element.matches('.line, .code-line, [data-line]');

/** The text of `node` with a break after each element that is a line. */
const linesIn = (node: Node): string => {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (element.localName === 'br') text += '\n';
    else text += isLine(element) ? `${linesIn(element).replace(/\n$/, '')}\n` : linesIn(element);
  }
  return text;
};

const holdsLines = (pre: Element): boolean =>
  all(pre, '*').some((element) => element.localName === 'br' || isLine(element));

/** Lines that are elements and stand on lines of their own already need no second break. */
const textOfCode = (pre: Element): string => {
  const plain = pre.textContent ?? '';
  const text = holdsLines(pre) && !/\n.*\S.*\n/.test(plain.trim()) ? linesIn(pre) : plain;
  return text.replaceAll('\u00a0', ' ').replace(/^\n+|\s+$/g, '');
};

const settlePre = (pre: Element): void => {
  for (const number of all(pre, NUMBERS)) number.remove();
  const isProgram =
    pre.querySelector('code') !== null ||
    /\b(?:highlight|code|lang|brush|prettyprint)/.test(pre.className);
  if (isProgram) pre.replaceChildren(make(pre.ownerDocument, 'code', {}, textOfCode(pre)));
  else if (all(pre, '*').some(isLine)) pre.textContent = textOfCode(pre);
};

const settleLaidOut = (table: Element): void => {
  for (const number of all(table, NUMBERS)) number.remove();
  const pres = all(table, 'pre');
  const pre =
    pres.at(-1) ?? make(table.ownerDocument, 'pre', { class: 'code' }, ...table.childNodes);
  if (!pre.querySelector('code'))
    pre.replaceChildren(make(table.ownerDocument, 'code', {}, ...pre.childNodes));
  table.replaceWith(pre);
};

/** Makes every listing under `body` one `pre` with one `code` of plain lines. */
export const settleCode = (body: Element): void => {
  for (const table of all(body, LAID_OUT)) if (body.contains(table)) settleLaidOut(table);
  for (const pre of all(body, 'pre')) if (!pre.parentElement?.closest('pre')) settlePre(pre);
};
