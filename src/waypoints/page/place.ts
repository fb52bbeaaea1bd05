/**
 * The way to find an element again: a plain value that outlives a message and small changes of the page.
 * One step for each tree that is entered (the page, then a shadow root or a frame), the last one the element's own.
 */
import {
  all,
  attribute,
  frameDocument,
  frameOf,
  isElement,
  nodeType,
  parentOf,
  question,
  read,
  shadowOf,
  tagOf,
} from './dom.ts';

const SHADOW_ROOT = 11;

interface Step {
  readonly tag: string;
  readonly id: string | null;
  /** Which child element to take, from the tree's root down. */
  readonly path: readonly number[];
}

export type Place = readonly Step[];

/** Remembers which child each element is: counting anew for each of 5,000 headings would be quadratic. */
type Indices = Map<Element, number>;

const firstChildOfElement = question<Element, [], Element | null>('firstElementChild');
const nextSibling = question<Element, [], Element | null>('nextElementSibling');

const firstChild = (parent: ParentNode & Node): Element | null =>
  isElement(parent) ? firstChildOfElement(parent) : read(parent, 'firstElementChild');

const countChildren = (parent: ParentNode & Node, indices: Indices): void => {
  let index = 0;
  for (let child = firstChild(parent); child !== null; child = nextSibling(child)) {
    indices.set(child, index);
    index += 1;
  }
};

const indexOf = (element: Element, indices: Indices): number => {
  const parent = parentOf(element);
  if (!indices.has(element) && parent !== null) countChildren(parent, indices);
  return indices.get(element) ?? 0;
};

const pathTo = (element: Element, root: Node, indices: Indices): readonly number[] => {
  const path: number[] = [];
  for (let up: Node = element; up !== root; up = parentOf(up) ?? root) {
    path.push(indexOf(up as Element, indices));
  }
  return path.reverse();
};

const rootOf = question<Node, [], Node>('getRootNode');

const hostOf = (root: Node): Element | null =>
  nodeType(root) === SHADOW_ROOT ? (root as ShadowRoot).host : frameOf(root as Document);

/** Remembers who holds each tree: in Firefox a content script pays dearly for each question to a document. */
type Hosts = Map<Node, Element | null>;

const hostOnce = (root: Node, hosts: Hosts): Element | null => {
  if (!hosts.has(root)) hosts.set(root, hostOf(root));
  return hosts.get(root) ?? null;
};

/** Describes where elements are. Keep it for one look at the page only: it remembers positions. */
export const createPlaces = (): ((element: Element) => Place) => {
  const indices: Indices = new Map();
  const hosts: Hosts = new Map();
  return (element) => {
    const steps: Step[] = [];
    for (let at: Element | null = element; at !== null; ) {
      const root = rootOf(at);
      steps.push({ tag: tagOf(at), id: attribute(at, 'id'), path: pathTo(at, root, indices) });
      at = hostOnce(root, hosts);
    }
    return steps.reverse();
  };
};

const isThatOne = (element: Element | null, step: Step): element is Element =>
  element !== null && tagOf(element) === step.tag && attribute(element, 'id') === step.id;

const childAt = (node: ParentNode & Node, index: number): Element | null =>
  read(node, 'children')[index] ?? null;

const byPath = (root: ParentNode & Node, step: Step): Element | null => {
  let at: (ParentNode & Node) | null = root;
  for (const index of step.path) at = at === null ? null : childAt(at, index);
  return isElement(at) ? at : null;
};

const take = (root: ParentNode & Node, step: Step): Element | null => {
  const there = byPath(root, step);
  if (isThatOne(there, step)) return there;
  if (step.id === null || step.id === '') return null;
  return all(root, step.tag).find((element) => isThatOne(element, step)) ?? null;
};

const inside = (element: Element): (ParentNode & Node) | null =>
  shadowOf(element) ?? frameDocument(element);

/** Finds the element of a place again; null when the page has changed so that it is not there any more. */
export const locate = (document: Document, place: Place): Element | null => {
  let root: (ParentNode & Node) | null = document;
  let found: Element | null = null;
  for (const step of place) {
    found = root === null ? null : take(root, step);
    root = found === null ? null : inside(found);
  }
  return found;
};
