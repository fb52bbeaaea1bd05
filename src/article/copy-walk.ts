/**
 * A copy made node by node, for pages that the browser's own copy would not do justice to: it stands shadow trees and
 * slots where they show, and bears any depth.
 */
import { isKept } from './copy-hidden.ts';
import { boxForForm, DEEPEST } from './copy-whole.ts';
import { isForm, unclobbered } from './unclobbered.ts';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

const copyElement = (element: Element, into: Document): Element | null =>
  isKept(element) ? into.importNode(element, false) : null;

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

const appendText = (source: Node, target: Node, into: Document): void => {
  target.appendChild(into.createTextNode(unclobbered(source, 'textContent') ?? ''));
};

const appendForm = (form: Element, target: Node, into: Document, depth: number): void => {
  const box = boxForForm(form, into);
  target.appendChild(box);
  for (const child of unclobbered(form, 'childNodes')) appendCopy(child, box, into, depth + 1);
};

const appendElement = (source: Element, target: Node, into: Document, depth: number): void => {
  const copied = copyElement(source, into);
  if (!copied) return;
  target.appendChild(copied);
  if (depth >= DEEPEST) appendText(source, copied, into);
  else appendCopies(shownIn(source), copied, into, depth + 1);
};

const appendCopy = (source: Node, target: Node, into: Document, depth: number): void => {
  if (isForm(source)) {
    appendForm(source as Element, target, into, depth);
    return;
  }
  const type = source.nodeType;
  if (type === ELEMENT) appendElement(source as Element, target, into, depth);
  else if (type === TEXT) target.appendChild(into.importNode(source, false));
  else if (type === CDATA) appendText(source, target, into);
};

/** Copies what can be content in `source` into `target`, node by node. */
export const appendCopies = (
  source: Node | readonly Node[],
  target: Node,
  into: Document,
  depth: number,
): void => {
  if (Array.isArray(source)) {
    for (const node of source as readonly Node[]) appendCopy(node, target, into, depth);
    return;
  }
  for (let child = (source as Node).firstChild; child; child = nextSiblingOf(child)) {
    appendCopy(child, target, into, depth);
  }
};
