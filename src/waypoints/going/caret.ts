/** Putting the caret where focus is: a screen reader's cursor and caret browsing go on from the selection. */
import { documentOf, matches, read, windowOf } from '../page/dom.ts';
import type { Undo } from './undo.ts';

const SHOW_TEXT = 4;
/** They have a caret of their own, which comes with focus. */
export const FIELDS = 'input, textarea, select, [contenteditable]';

const firstText = (element: Element): Node | null => {
  const document = documentOf(element);
  if (document === null) return null;
  const walker = read(document, 'createTreeWalker').call(document, element, SHOW_TEXT);
  while (walker.nextNode() !== null)
    if ((walker.currentNode.nodeValue ?? '').trim() !== '') return walker.currentNode;
  return null;
};

/** Where the words begin in a text that is indented in the source. */
const indent = (text: Node): number => (text.nodeValue ?? '').search(/\S/u);

const caretOf = (element: Element): readonly unknown[] => {
  const selection = windowOf(element)?.getSelection();
  return [selection?.anchorNode, selection?.anchorOffset];
};

/** Whether the caret of the element's page has moved since, by whomever. */
export const watchCaret = (element: Element): (() => boolean) => {
  const before = caretOf(element);
  return () => caretOf(element).some((part, at) => part !== before[at]);
};

/** Collapses the selection to the first words of the element, or to the element itself when it has none. */
export const placeCaret = (element: Element): void => {
  const selection = windowOf(element)?.getSelection();
  if (selection === null || selection === undefined || matches(element, FIELDS)) return;
  const text = firstText(element);
  if (text === null) selection.collapse(element, 0);
  else selection.collapse(text, indent(text));
};

/** Takes the caret to where the element's page begins. */
export const takeCaretAway = (element: Element): void => {
  const document = documentOf(element);
  if (document !== null) document.getSelection()?.collapse(document.body, 0);
};

/** Remembers what is selected in the element's page; the function returned selects it again. */
export const keepSelection = (element: Element): Undo => {
  const selection = windowOf(element)?.getSelection() ?? null;
  if (selection === null || selection.rangeCount === 0) return () => undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (anchorNode !== null && focusNode !== null)
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
};
