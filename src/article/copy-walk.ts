/**
 * A copy made node by node, for pages that the browser's own copy would not do justice to: it stands shadow trees and
 * slots where they show, and bears any depth.
 */
import { isKept } from './copy-hidden.ts';
import { boxForForm, DEEPEST } from './copy-whole.ts';
import { isForm, unclobbered } from './unclobbered.ts';
import { unshownMark } from './unshown.ts';

/** The document that the copy is for, and what tells what the page does not show. */
export interface Copying {
  readonly into: Document;
  readonly isUnshown: (element: Element) => boolean;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

const copyElement = (element: Element, { into, isUnshown }: Copying): Element | null => {
  if (!isKept(element)) return null;
  const copied = into.importNode(element, false);
  if (isUnshown(element)) copied.setAttribute(unshownMark, '');
  return copied;
};

const nextSiblingOf = (node: ChildNode): ChildNode | null =>
  isForm(node) ? unclobbered(node, 'nextSibling') : node.nextSibling;

/** What the browser shows in the element's place: its shadow tree, or what is put in its slot. */
const shownIn = (element: Element): Node | readonly Node[] => {
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.shadowRoot ?? element;
};

const appendText = (source: Node, target: Node, { into }: Copying): void => {
  target.appendChild(into.createTextNode(unclobbered(source, 'textContent') ?? ''));
};

const appendForm = (form: Element, target: Node, copying: Copying, depth: number): void => {
  const box = boxForForm(form, copying.into);
  target.appendChild(box);
  for (const child of unclobbered(form, 'childNodes')) appendCopy(child, box, copying, depth + 1);
};

const appendElement = (source: Element, target: Node, copying: Copying, depth: number): void => {
  const copied = copyElement(source, copying);
  if (!copied) return;
  target.appendChild(copied);
  if (depth >= DEEPEST) appendText(source, copied, copying);
  else appendCopies(shownIn(source), copied, copying, depth + 1);
};

const appendCopy = (source: Node, target: Node, copying: Copying, depth: number): void => {
  if (isForm(source)) {
    appendForm(source as Element, target, copying, depth);
    return;
  }
  const type = source.nodeType;
  if (type === ELEMENT) appendElement(source as Element, target, copying, depth);
  else if (type === TEXT) target.appendChild(copying.into.importNode(source, false));
  else if (type === CDATA) appendText(source, target, copying);
};

/** Copies what can be content in `source` into `target`, node by node. */
export const appendCopies = (
  source: Node | readonly Node[],
  target: Node,
  copying: Copying,
  depth: number,
): void => {
  if (Array.isArray(source)) {
    for (const node of source as readonly Node[]) appendCopy(node, target, copying, depth);
    return;
  }
  for (let child = (source as Node).firstChild; child; child = nextSiblingOf(child)) {
    appendCopy(child, target, copying, depth);
  }
};
