/**
 * The page as it is laid out: the flat tree of https://drafts.csswg.org/css-scoping/#flattening (open shadow roots and their
 * slots), going on into frames of the same origin.
 */
import { documentOf, frameDocument, frameOf, isElement, read, tagOf } from './dom.ts';

const SHOW_ELEMENTS = 1;
const SHADOW_ROOT = 11;
/** Frames in frames are followed this deep: real pages have two or three; a page that nests itself has no end. */
const DEEPEST_FRAME = 40;

interface Branch {
  readonly walker: TreeWalker;
  readonly frames: number;
}

const branch = (root: Node, frames: number): Branch | null => {
  const document = documentOf(root);
  if (document === null) return null;
  const create = read(document, 'createTreeWalker');
  return { walker: create.call(document, root, SHOW_ELEMENTS), frames };
};

const nextPast = (walker: TreeWalker): boolean => {
  do {
    if (walker.nextSibling() !== null) return true;
  } while (walker.parentNode() !== null);
  return false;
};

const shadowOf = (element: Element): ShadowRoot | null => read(element, 'shadowRoot');

const slotted = (element: Element): readonly Element[] =>
  tagOf(element) === 'slot'
    ? ((element as Partial<HTMLSlotElement>).assignedElements?.() ?? [])
    : [];

/** What an element shows instead of its own children, if it does: a shadow tree, what is slotted, a frame's document. */
const shownInstead = (element: Element, frames: number): readonly Branch[] => {
  const shadow = shadowOf(element);
  const inside = shadow ?? (frames < DEEPEST_FRAME ? frameDocument(element) : null);
  const roots = inside === null ? slotted(element) : [inside];
  const deeper = inside !== null && shadow === null ? frames + 1 : frames;
  return roots.map((root) => branch(root, deeper)).filter((found) => found !== null);
};

/** Every element in the order in which it is shown. Never recurses: a page may nest without bound. */
export function* elementsOf(document: Document): Generator<Element> {
  const stack: { branch: Branch; started: boolean; inside: boolean }[] = [];
  const enter = (found: Branch | null) => {
    if (found !== null) stack.push({ branch: found, started: false, inside: false });
  };
  enter(branch(document, 0));
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { walker, frames } = top.branch;
    // A slotted element is the root of its branch, and is itself shown.
    const begin = !top.started && isElement(walker.root);
    const moved = begin || (top.inside ? nextPast(walker) : walker.nextNode() !== null);
    top.started = true;
    if (!moved) {
      stack.pop();
      continue;
    }
    const element = walker.currentNode as Element;
    yield element;
    const instead = shownInstead(element, frames);
    top.inside = instead.length > 0;
    for (const found of [...instead].reverse()) enter(found);
  }
}

/** The element that holds another one in the flat tree: its slot, its parent, its shadow host or its frame. */
export const holderOf = (element: Element): Element | null => {
  const slot = read(element, 'assignedSlot');
  if (slot !== null && slot !== undefined) return slot;
  const parent = read(element, 'parentNode');
  if (isElement(parent)) return parent;
  if (parent === null) return null;
  return read(parent, 'nodeType') === SHADOW_ROOT
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
