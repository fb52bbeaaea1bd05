/** Boxes undone and loose text gathered, so that a body is a row of paragraphs, headings, lists, tables and figures. */

import { all, closest, contentsOf, find, firstChild, localName, nodeType } from '../ask.ts';
import { BLOCK_SELECTOR, isBlock } from '../text.ts';
import { isStructure } from './inline.ts';
import { handDown } from './languages.ts';
import { hasText, make, spaced, unwrap, within } from './reshape.ts';

/** Hold blocks, and never bare text. */
const FLOW = new Set(['blockquote', 'aside', 'details']);

/** Hold either words or blocks. */
const EITHER = new Set([
  'li',
  'dd',
  'dt',
  'td',
  'th',
  'figcaption',
  'caption',
  'summary',
  'footer',
]);

const isElement = (node: Node): node is Element => nodeType(node) === 1;

/** Whether `element` holds anything that stands on lines of its own. */
export const holdsBlocks = (element: Element): boolean => {
  const first = find(element, BLOCK_SELECTOR);
  if (first === null) return false;
  return (
    !closest(first, 'math') || all(element, BLOCK_SELECTOR).some((inner) => !closest(inner, 'math'))
  );
};

const isBlockNode = (node: Node): boolean =>
  isElement(node) && (isBlock(node) || node.matches('table, pre, hr') || holdsBlocks(node));

const isBreak = (node: Node | undefined): boolean => node?.nodeName === 'BR';

const isBlank = (node: Node): boolean => !isElement(node) && !hasText(node);

/** Two breaks in a row, with nothing but space between, end a paragraph. */
const paragraphsOf = (run: readonly Node[]): readonly (readonly Node[])[] => {
  const paragraphs: Node[][] = [[]];
  const kept = run.filter(
    (node, index) => !(isBlank(node) && (isBreak(run[index - 1]) || isBreak(run[index + 1]))),
  );
  for (const [index, node] of kept.entries()) {
    const isDouble = isBreak(node) && (isBreak(kept[index + 1]) || isBreak(kept[index - 1]));
    if (isDouble) paragraphs.push([]);
    else paragraphs.at(-1)?.push(node);
  }
  return paragraphs.filter((nodes) => nodes.some((node) => !isBlank(node) && !isBreak(node)));
};

const trimBreaks = (nodes: readonly Node[]): readonly Node[] => {
  const isEdge = (node: Node): boolean => isBreak(node) || isBlank(node);
  const first = nodes.findIndex((node) => !isEdge(node));
  const last = nodes.findLastIndex((node) => !isEdge(node));
  return first < 0 ? [] : nodes.slice(first, last + 1);
};

const PLAYERS = new Set(['IMG', 'AUDIO', 'VIDEO']);

/** An element of the line around a picture, or a link around something else that has no words. */
const holdsPlayerAlone = (element: Element): boolean =>
  !hasText(element) && (localName(element) === 'a' || find(element, 'img, audio, video') !== null);

/** Pictures and players alone stand by themselves. */
const isAlone = (nodes: readonly Node[]): boolean =>
  nodes.every(
    (node) =>
      isBlank(node) || PLAYERS.has(node.nodeName) || (isElement(node) && holdsPlayerAlone(node)),
  );

const blocksOf = (nodes: readonly Node[], document: Document): readonly Element[] =>
  isAlone(nodes)
    ? nodes.filter((node) => !isBlank(node)).map((node) => make(document, 'figure', {}, node))
    : [make(document, 'p', {}, ...trimBreaks(nodes))];

const wrapRun = (run: readonly Node[], box: Element): void => {
  const [first] = run;
  if (!first) return;
  const place = box.ownerDocument.createTextNode('');
  box.insertBefore(place, first);
  const made = paragraphsOf(run).flatMap((nodes) => blocksOf(nodes, box.ownerDocument));
  for (const node of run) if (node.parentNode === box) node.parentNode.removeChild(node);
  place.replaceWith(...made);
};

/** Makes paragraphs of the loose text between the blocks of `box`. */
const gatherText = (box: Element): void => {
  let run: Node[] = [];
  for (const node of contentsOf(box)) {
    if (isBlockNode(node)) {
      wrapRun(run, box);
      run = [];
    } else run.push(node);
  }
  wrapRun(run, box);
};

/** A box that only groups: its content takes its place. */
const undoBox = (box: Element): void => {
  // An empty box still parts what is before it from what is behind it.
  if (firstChild(box) === null && isBlock(box)) box.append(make(box.ownerDocument, 'p'));
  if (!closest(box, 'figure')) gatherText(box);
  handDown(box);
  unwrap(box);
};

const settleParagraph = (paragraph: Element): void => {
  if (holdsBlocks(paragraph)) undoBox(paragraph);
  else if (all(paragraph, 'br + br').length > 0 || isAlone(contentsOf(paragraph)))
    undoBox(paragraph);
};

/** "Item: sub-items" is how lists nest, and needs no paragraph. */
const holdsMoreThanLists = (element: Element): boolean =>
  holdsBlocks(element) &&
  [...element.children].some((child) => isBlockNode(child) && !child.matches('ul, ol, dl'));

const settleBlock = (element: Element): void => {
  const tag = localName(element);
  if (tag === 'p') settleParagraph(element);
  else if (FLOW.has(tag)) gatherText(element);
  else if (EITHER.has(tag)) {
    if (holdsMoreThanLists(element) && !/caption$/.test(tag)) gatherText(element);
  } else if (!isStructure(element) && (isBlock(element) || holdsBlocks(element))) undoBox(element);
};

/** A lone paragraph in a cell, an item or a caption is the cell's own text. */
const flatten = (element: Element): void => {
  const [only] = element.children;
  if (
    element.children.length === 1 &&
    only?.localName === 'p' &&
    spaced(element) === spaced(only)
  ) {
    handDown(element);
    unwrap(only);
  }
};

/** Settles the blocks under `body`, innermost first. */
export const settlePassages = (body: Element): void => {
  const isLeftAlone = within(body, 'math, pre');
  for (const element of all(body, '*').toReversed())
    if (!isLeftAlone(element)) settleBlock(element);
  gatherText(body);
  for (const element of all(body, 'li, dd, dt, td, th, figcaption, caption, summary'))
    flatten(element);
};
