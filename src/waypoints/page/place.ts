/**
 * The way to find an element again: a plain value that outlives a message and small changes of the page.
 * One step for each tree that is entered (the page, then a shadow root or a frame), the last one the element's own.
 */
import { all, attribute, frameDocument, frameOf, isElement, read, tagOf } from './dom.ts';

const SHADOW_ROOT = 11;

interface Step {
  readonly tag: string;
  readonly id: string | null;
  /** Which child element to take, from the tree's root down. */
  readonly path: readonly number[];
}

export type Place = readonly Step[];

/** Remembers which child each element is: counting anew for each of 5,000 headings would be quadratic. */
type Indices = WeakMap<Element, number>;

const countChildren = (parent: Node, indices: Indices): void => {
  let index = 0;
  for (const child of read(parent as ParentNode & Node, 'children')) {
    indices.set(child, index);
    index += 1;
  }
};

const indexOf = (element: Element, indices: Indices): number => {
  const parent = read(element, 'parentNode');
  if (!indices.has(element) && parent !== null) countChildren(parent, indices);
  return indices.get(element) ?? 0;
};

const pathTo = (element: Element, indices: Indices): readonly number[] => {
  const path: number[] = [];
  for (let up: Node | null = element; isElement(up); up = read(up, 'parentNode')) {
    path.push(indexOf(up, indices));
  }
  return path.reverse();
};

const hostOf = (element: Element): Element | null => {
  const root = read(element, 'getRootNode').call(element);
  return read(root, 'nodeType') === SHADOW_ROOT
    ? (root as ShadowRoot).host
    : frameOf(root as Document);
};

/** Describes where elements are. Keep it for one look at the page only: it remembers positions. */
export const createPlaces = (): ((element: Element) => Place) => {
  const indices: Indices = new WeakMap();
  return (element) => {
    const steps: Step[] = [];
    for (let at: Element | null = element; at !== null; at = hostOf(at)) {
      steps.push({ tag: tagOf(at), id: attribute(at, 'id'), path: pathTo(at, indices) });
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
  read(element, 'shadowRoot') ?? frameDocument(element);

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
