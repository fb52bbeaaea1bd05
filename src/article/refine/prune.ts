/** From kept blocks to the article's tree: a new one, of kept text, its boxes, and the pictures among it. */
import {
  appendChild,
  copyOf,
  dataOf,
  firstChild,
  localName,
  nextSibling,
  nodeType,
  parentElement,
  textContent,
} from '../ask.ts';
import { type Block, type Box, countBefore } from '../blocks/block.ts';
import type { Scene } from '../blocks/scene.ts';
import { tagOf } from '../blocks/tags.ts';
import { captionTheRest } from '../structure/figures.ts';
import type { Figure } from './figures.ts';
import { media, shown, standIns } from './media.ts';

const ELEMENT = 1;
const TEXT = 3;

/** Where it is empty an element may still show something, or be a place that others link to. */
const EMPTY = `hr, ${standIns}, [id], a[name]`;

/** These stay when they are empty, and nothing around them does: without a cell those behind it would stand in the wrong column. */
const BARE = new Set('br wbr td th'.split(' '));
const CELLS = /^t[dh]$/;

const SPACE = /^\s*$/;

/** The smallest box of `scene` that holds all of `kept`. */
export const boxAround = ({ root }: Scene, kept: ReadonlySet<Block>): Box => {
  const blocks = [...kept];
  const [first, last] = [blocks[0], blocks.at(-1)];
  let box: Box = first?.container ?? root;
  while (box.parent && last && box.last < last.index) box = box.parent;
  return box;
};

/** Copies the kept parts of a tree, in one walk. */
class Pruner {
  readonly #texts = new Set<Node>();
  readonly #captions = new Set<Node>();
  readonly #figures: ReadonlySet<Element>;
  /** Boxes all of whose words were left out: their pictures go with them. */
  readonly #dropped = new Set<Element>();
  readonly #into: Document;
  /** Boxes of pictures and their words that the page does not call figures. */
  readonly made: Element[] = [];

  constructor(scene: Scene, kept: ReadonlySet<Block>, figures: readonly Figure[]) {
    this.#into = scene.root.element.ownerDocument;
    this.#figures = new Set(figures.map(({ element }) => element));
    for (const { texts } of kept) for (const text of texts) this.#texts.add(text);
    const captions = new Set(figures.flatMap((figure) => figure.captions));
    for (const { texts } of captions) for (const text of texts) this.#captions.add(text);
    this.#markDropped(scene, new Set([...kept, ...captions]));
  }

  #markDropped({ boxes, blocks }: Scene, staying: ReadonlySet<Block>): void {
    const before = countBefore(blocks, staying);
    for (let index = 0; index < boxes.length; index += 1) {
      const { element, first, last } = boxes[index] as Box;
      if (first >= 0 && before[first] === before[last + 1]) this.#dropped.add(element);
    }
    // A block may begin before a box and end in it, where a tag is never closed.
    for (const { texts, box } of staying)
      for (const text of texts)
        for (let at = parentElement(text); at && at !== box.element; at = parentElement(at))
          this.#dropped.delete(at);
  }

  /** A copy of what stays in `element`, null when nothing does. */
  prune(element: Element): Element | null {
    const name = localName(element);
    if (this.#dropped.has(element)) return CELLS.test(name) ? copyOf(element, false) : null;
    if (media.has(name)) return copyOf(element, true);
    const pruned = this.#shell(element);
    let holds = false;
    for (let child = firstChild(element); child; child = nextSibling(child)) {
      if (this.#keepsChild(child, pruned)) holds = true;
    }
    return holds || BARE.has(name) || element.matches(EMPTY) ? pruned : null;
  }

  /** Puts what stays of `child` into `parent`; true when that is more than space. */
  #keepsChild(child: ChildNode, parent: Element): boolean {
    const type = nodeType(child);
    if (type === TEXT) {
      const isSpace = SPACE.test(dataOf(child as Text));
      const stays = isSpace || this.#texts.has(child) || this.#captions.has(child);
      if (stays) appendChild(parent, copyOf(child, false));
      return stays && !isSpace;
    }
    if (type !== ELEMENT) return false;
    const pruned = this.prune(child as Element);
    const copied = pruned ?? this.#spaceOf(child as Element);
    if (copied) appendChild(parent, copied);
    return pruned !== null && (pruned.firstChild !== null || !BARE.has(localName(pruned)));
  }

  /** The space in an element of the line that holds nothing else: without it the words around it would be one. */
  #spaceOf(element: Element): Text | null {
    if (tagOf(localName(element)).isAlone || this.#dropped.has(element)) return null;
    const text = textContent(element) ?? '';
    return text !== '' && SPACE.test(text) ? this.#into.createTextNode(text) : null;
  }

  #shell(element: Element): Element {
    if (!this.#figures.has(element) || element.localName === 'figure')
      return copyOf(element, false);
    const figure = this.#into.createElement('figure');
    figure.className = element.className;
    this.made.push(figure);
    return figure;
  }
}

/** The article's tree: a new element with the kept blocks of `scene` and the figures among them. */
export const prune = (
  scene: Scene,
  kept: ReadonlySet<Block>,
  figures: readonly Figure[],
): Element => {
  const body = scene.root.element.ownerDocument.createElement('div');
  const pruner = new Pruner(scene, kept, figures);
  const pruned = pruner.prune(boxAround(scene, kept).element);
  if (pruned) body.append(pruned);
  for (const figure of pruner.made)
    if (!figure.querySelector('figcaption')) captionTheRest(figure, shown);
  return body;
};
