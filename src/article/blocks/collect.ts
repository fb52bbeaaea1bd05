/** From a copied page to its blocks, in page order, in one walk. */
import {
  attributeNames,
  dataOf,
  firstChild,
  getAttribute,
  hasAttribute,
  localName,
  nextSibling,
  nodeType,
} from '../ask.ts';
import { singleSpaced } from '../single-spaced.ts';
import { unshownMark } from '../unshown.ts';
import type { Block, Box } from './block.ts';
import { hintBits, hintsIn, isNaming, signBits } from './hints.ts';
import { type Tag, tagOf } from './tags.ts';

const ELEMENT = 1;
const TEXT = 3;

/** The blocks of a page and the box of its body. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly root: Box;
  readonly boxes: readonly Box[];
  /** How many boxes of two blocks or more have a shape, by its number: cards of a list have many alike. */
  readonly alike: readonly number[];
  /** How many of the boxes are an `article`. */
  readonly articles: number;
}

interface Draft {
  box: Box;
  container: Box;
  texts: Text[];
  text: string;
  linkLength: number;
  links: number;
}

const commonBox = (a: Box, b: Box): Box => {
  let one = a;
  let other = b;
  while (one !== other) {
    if (one.depth >= other.depth && one.parent) one = one.parent;
    else if (other.parent) other = other.parent;
    else return one;
  }
  return one;
};

/** The walk and what it has gathered so far. */
class Collector {
  readonly blocks: Block[] = [];
  readonly boxes: Box[] = [];
  articles = 0;
  #draft: Draft | null = null;
  #media = 0;
  #offset = 0;
  #breaks = 0;

  /** Adds the box of `element` to the boxes. */
  box(element: Element, tag: string, about: Tag, parent: Box | null): Box {
    const box: Box = {
      element,
      tag,
      about,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      within: parent ? parent.within | about.bit : about.bit,
      hints: 0,
      signs: 0,
      shape: 0,
      hasClass: false,
      article: null,
      isUnshown: false,
      length: 0,
      linkLength: 0,
      blocks: 0,
      first: -1,
      last: -1,
      score: 0,
      direct: 0,
      near: null,
    };
    if (tag === 'article') {
      box.article = box;
      this.articles += 1;
    } else box.article = parent?.article ?? null;
    this.boxes.push(box);
    return box;
  }

  walk(node: Node, box: Box, container: Box, inLink: boolean): void {
    for (let child = firstChild(node); child; child = nextSibling(child)) {
      const type = nodeType(child);
      if (type === TEXT) this.#addText(child as Text, box, container, inLink);
      else if (type === ELEMENT) this.#enter(child as Element, box, container, inLink);
    }
  }

  #enter(element: Element, parent: Box, container: Box, inLink: boolean): void {
    const tag = localName(element);
    const about = tagOf(tag);
    const { isMedia, isSilent, isAlone } = about;
    if (isMedia) this.#media += 1;
    if (tag === 'br') this.#break();
    if (isSilent) return;
    const box = this.box(element, tag, about, parent);
    // An anchor without an address is a place, and one that is never closed holds the rest of the page.
    const isLink = tag === 'a' && hasAttribute(element, 'href');
    if (isAlone) this.flush();
    if (isLink && this.#draft) this.#draft.links += 1;
    this.walk(element, box, isAlone ? box : container, inLink || isLink);
    if (isAlone) this.flush();
  }

  #break(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.flush();
    else if (this.#draft) this.#draft.text += ' ';
  }

  #addText(node: Text, box: Box, container: Box, inLink: boolean): void {
    const data = dataOf(node);
    if (data.trim() === '') {
      if (this.#draft && data) this.#draft.text += ' ';
      return;
    }
    this.#breaks = 0;
    const text = singleSpaced(data);
    const length = text.trim().length;
    this.#draft ??= {
      box,
      container,
      texts: [],
      text: '',
      linkLength: 0,
      links: 0,
    };
    const draft = this.#draft;
    draft.box = commonBox(draft.box, box);
    draft.texts.push(node);
    draft.text += text;
    if (inLink) {
      draft.linkLength += length;
      draft.links ||= 1;
    }
  }

  flush(): void {
    const draft = this.#draft;
    this.#draft = null;
    if (!draft) return;
    // Each of its texts has single spaces already.
    const isOne = draft.texts.length === 1;
    const text = (isOne ? draft.text : singleSpaced(draft.text)).trim();
    const index = this.blocks.length;
    this.blocks.push({ ...draft, text, index, mediaBefore: this.#media, offset: this.#offset });
    this.#media = 0;
    this.#offset += text.length;
  }
}

const addTo = (box: Box, { text, linkLength, index }: Block): void => {
  box.length += text.length;
  box.linkLength += linkLength;
  box.blocks += 1;
  if (box.first < 0) box.first = index;
  box.last = Math.max(box.last, index);
};

const addBox = (parent: Box, box: Box): void => {
  parent.length += box.length;
  parent.linkLength += box.linkLength;
  parent.blocks += box.blocks;
  if (parent.first < 0 || box.first < parent.first) parent.first = box.first;
  parent.last = Math.max(parent.last, box.last);
};

/** Sums up what is in each box: its own blocks, then, inner boxes first, those of the boxes in it. */
const fill = (blocks: readonly Block[], boxes: readonly Box[]): void => {
  for (const block of blocks) addTo(block.box, block);
  for (let index = boxes.length - 1; index > 0; index -= 1) {
    const box = boxes[index] as Box;
    if (box.parent && box.blocks > 0) addBox(box.parent, box);
  }
};

/** The numbers of the shapes, by tag and class names, and how many boxes of two blocks or more each has. */
class Shapes {
  readonly alike: number[] = [];
  readonly #numbers = new Map<Tag, Map<string, number>>();

  #numberOf(tag: Tag, classes: string): number {
    const ofTag = this.#numbers.get(tag) ?? new Map<string, number>();
    this.#numbers.set(tag, ofTag);
    const number = ofTag.get(classes) ?? this.alike.length;
    if (number === this.alike.length) {
      ofTag.set(classes, number);
      this.alike.push(0);
    }
    return number;
  }

  /** The number of the shape of `box`, which is counted. */
  add({ about, blocks }: Box, classes: string): number {
    const number = this.#numberOf(about, classes);
    if (blocks > 1) this.alike[number] = (this.alike[number] ?? 0) + 1;
    return number;
  }
}

/** Reads what `box` is called and looks like, each attribute once; the boxes around it have been read. */
const read = (box: Box, shapes: Shapes): void => {
  const { element, parent } = box;
  const attributes = attributeNames(element);
  let bits = 0;
  let classes = '';
  box.isUnshown = parent?.isUnshown === true;
  for (let index = 0; index < attributes.length; index += 1) {
    const attribute = attributes[index] as string;
    if (attribute === unshownMark) box.isUnshown = true;
    if (!isNaming(attribute)) continue;
    const names = getAttribute(element, attribute) ?? '';
    bits |= hintsIn(names);
    if (attribute === 'class') classes = names;
  }
  box.shape = shapes.add(box, classes);
  box.hasClass = classes !== '';
  box.hints = hintBits(bits);
  box.signs = signBits(bits);
};

/** Every third box of a page holds no text, and is never asked for its names. How many boxes are alike, by shape. */
const readThoseWithText = (boxes: readonly Box[]): readonly number[] => {
  const shapes = new Shapes();
  for (let index = 0; index < boxes.length; index += 1) {
    const box = boxes[index] as Box;
    if (box.blocks > 0) read(box, shapes);
  }
  return shapes.alike;
};

/** The blocks of `body`, an element of the inert copy. */
export const collectBlocks = (body: Element): Blocks => {
  const collector = new Collector();
  const root = collector.box(body, body.localName, tagOf(body.localName), null);
  collector.walk(body, root, root, false);
  collector.flush();
  const { blocks, boxes, articles } = collector;
  fill(blocks, boxes);
  return { blocks, root, boxes, articles, alike: readThoseWithText(boxes) };
};
