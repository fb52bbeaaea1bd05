/**
 * Stage 1, copy: one walk of the live document that makes an inert one of what can be content. The live page is only
 * read. In the copy nothing loads, runs or clobbers: forms become plain boxes, and shadow trees stand where they show.
 */
import { isHidden } from './copy-hidden.ts';
import { isForm, unclobbered } from './unclobbered.ts';

/** Never content. */
const DROPPED = new Set(
  'script style template input select textarea datalist optgroup option progress meter canvas frameset frame map area param'.split(
    ' ',
  ),
);

/** Scripts that hold data: the page's description of itself, and formulas. */
const DATA_SCRIPT = /^(?:application\/ld\+json|math\/)/i;

/** Chromium's parser nests no deeper; a deeper tree, built by a script, keeps its text and loses its nesting. */
const DEEPEST = 512;

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

const isDropped = (element: Element): boolean =>
  element.localName === 'script'
    ? !DATA_SCRIPT.test(element.getAttribute('type') ?? '')
    : DROPPED.has(element.localName);

const copyForm = (form: Element, into: Document): Element => {
  const box = into.createElement('div');
  for (const name of ['id', 'class', 'lang', 'dir', 'role']) {
    const value = unclobbered(form, 'getAttribute').call(form, name);
    if (value !== null) box.setAttribute(name, value);
  }
  return box;
};

const copyElement = (element: Element, into: Document): Element | null =>
  isDropped(element) || isHidden(element) ? null : into.importNode(element, false);

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
  const box = copyForm(form, into);
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

const appendCopies = (
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

/** Relative addresses in the copy resolve as they do in the page: `<base>` is made absolute, and always there. */
const keepBase = (copied: Document, baseAddress: string): void => {
  for (const base of copied.querySelectorAll('base')) base.remove();
  const base = copied.createElement('base');
  base.href = baseAddress;
  copied.head.prepend(base);
};

const ensureHeadAndBody = (copied: Document): void => {
  const root = copied.documentElement;
  if (!copied.head) root.prepend(copied.createElement('head'));
  if (!copied.body) root.append(copied.createElement('body'));
};

/** An inert copy of what can be content in `page`, which stays as it is. Never throws on what a page may hold. */
export const copyPage = (page: Document): Document => {
  const copied = unclobbered(page, 'implementation').createHTMLDocument('');
  const root = unclobbered(page, 'documentElement');
  copied.documentElement.remove();
  copied.append(copied.importNode(root, false));
  appendCopies(root, copied.documentElement, copied, 0);
  ensureHeadAndBody(copied);
  keepBase(copied, unclobbered(page, 'baseURI'));
  return copied;
};
