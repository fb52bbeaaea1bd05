/**
 * The page as it is laid out: the flat tree of https://drafts.csswg.org/css-scoping/#flattening (open shadow roots and their
 * slots), going on into frames of the same origin.
 */
import {
  all,
  documentOf,
  frameDocument,
  frameOf,
  isElement,
  nodeType,
  parentOf,
  question,
  read,
  shadowOf,
  slotOf,
  tagOf,
} from './dom.ts';

const SHOW_ELEMENTS = 1;
const SHADOW_ROOT = 11;

const walkerOver = (root: Node): TreeWalker | null => {
  const document = documentOf(root);
  if (document === null) return null;
  return read(document, 'createTreeWalker').call(document, root, SHOW_ELEMENTS);
};

const nextNode = question<TreeWalker, [], Node | null>('nextNode');

const nextPast = (walker: TreeWalker): Node | null => {
  do {
    const next = walker.nextSibling();
    if (next !== null) return next;
  } while (walker.parentNode() !== null);
  return null;
};

const nothing: readonly Node[] = [];

const slotted = (element: Element): readonly Node[] =>
  tagOf(element) === 'slot'
    ? ((element as Partial<HTMLSlotElement>).assignedElements?.() ?? nothing)
    : nothing;

/** One tree of the page, being walked. */
interface Walk {
  readonly walker: TreeWalker;
  /** Its frames and slots. To ask the tree for all of them at once is far cheaper than to ask each element what it is. */
  readonly openings: ReadonlySet<Element>;
  started: boolean;
  /** Are the current element's children shown elsewhere, or not at all? */
  past: boolean;
}

const openingsIn = (root: Node): ReadonlySet<Element> => {
  const inside = all(root as ParentNode & Node, 'frame, iframe, object, slot');
  return new Set(isElement(root) ? [root, ...inside] : inside);
};

const walkOf = (root: Node): readonly Walk[] => {
  const walker = walkerOver(root);
  return walker === null
    ? []
    : [{ walker, openings: openingsIn(root), started: false, past: false }];
};

/** What an element shows instead of its own children, if it does: a shadow tree, what is slotted, a frame's document. */
const shownInstead = (element: Element, { openings }: Walk): readonly Node[] => {
  const shadow = shadowOf(element);
  if (shadow !== null) return [shadow];
  if (!openings.has(element)) return nothing;
  const inside = frameDocument(element);
  return inside === null ? slotted(element) : [inside];
};

/** Moves to the next element of a tree. A slotted element is the root of its walk, and is itself shown. */
const advance = (walk: Walk): Node | null => {
  const { walker, started } = walk;
  walk.started = true;
  if (!started && isElement(walker.root)) return walker.root;
  return walk.past ? nextPast(walker) : nextNode(walker);
};

/** Every element in the order in which it is shown. Never recurses: a page may nest without bound. */
export function* elementsOf(document: Document): Generator<Element> {
  const walks = [...walkOf(document)];
  for (let walk = walks.at(-1); walk !== undefined; walk = walks.at(-1)) {
    const element = advance(walk) as Element | null;
    if (element === null) {
      walks.pop();
      continue;
    }
    yield element;
    const instead = shownInstead(element, walk);
    walk.past = instead.length > 0;
    if (walk.past) walks.push(...instead.toReversed().flatMap(walkOf));
  }
}

/** The element that holds another one in the flat tree: its slot, its parent, its shadow host or its frame. */
export const holderOf = (element: Element): Element | null => {
  const slot = slotOf(element);
  if (slot !== null) return slot;
  const parent = parentOf(element);
  if (isElement(parent)) return parent;
  if (parent === null) return null;
  return nodeType(parent) === SHADOW_ROOT
    ? (parent as ShadowRoot).host
    : frameOf(parent as Document);
};

/** The elements that hold an element, nearest first. */
export function* holdersOf(element: Element): Generator<Element> {
  for (let up = holderOf(element); up !== null; up = holderOf(up)) yield up;
}

/** Is the element shown inside the other one, or the other one itself? */
export const isWithin = (element: Element, outer: Element): boolean => {
  if (element === outer) return true;
  for (const holder of holdersOf(element)) if (holder === outer) return true;
  return false;
};
