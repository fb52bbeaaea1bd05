/** From a copied page to its blocks, in page order, in one walk. */
import { isBlock } from '../text.ts';
import type { Block, Box } from './block.ts';
import { hintsIn, namesOf } from './hints.ts';

const SILENT = new Set(
  'script style template noscript head iframe object embed svg math audio video canvas select button'.split(
    ' ',
  ),
);
const MEDIA = new Set('img picture video audio iframe object embed math svg canvas'.split(' '));
const STRONG = new Set('b strong em i u mark'.split(' '));
const CELLS = new Set(['td', 'th']);

const ELEMENT = 1;
const TEXT = 3;

/** The blocks of a page and the box of its body. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly root: Box;
  readonly boxes: readonly Box[];
}

interface Draft {
  box: Box;
  container: Box;
  texts: Text[];
  text: string;
  linkLength: number;
  links: number;
  strongLength: number;
}

const boxOf = (element: Element, parent: Box | null): Box => {
  const names = element.hasAttributes() ? namesOf(element) : '';
  return {
    element,
    tag: element.localName,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    hints: names ? hintsIn(names) : 0,
    shape: `${element.localName}.${element.getAttribute('class') ?? ''}`,
    length: 0,
    linkLength: 0,
    blocks: 0,
    first: -1,
    last: -1,
    score: 0,
    direct: 0,
    mass: 0,
    near: null,
  };
};

const commonBox = (a: Box, b: Box): Box => {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one.depth >= other.depth && one.parent) one = one.parent;
    else if (other.parent) other = other.parent;
    else return one;
  }
  return one;
};

const standsAlone = (element: Element): boolean => isBlock(element) || CELLS.has(element.localName);

/** The walk and what it has gathered so far. */
class Collector {
  readonly blocks: Block[] = [];
  readonly boxes: Box[] = [];
  #draft: Draft | null = null;
  #media = 0;
  #offset = 0;
  #breaks = 0;

  walk(node: Node, box: Box, container: Box, inLink: boolean, inStrong: boolean): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) this.#addText(child as Text, box, container, inLink, inStrong);
      else if (child.nodeType === ELEMENT)
        this.#enter(child as Element, box, container, inLink, inStrong);
    }
  }

  #enter(element: Element, parent: Box, container: Box, inLink: boolean, inStrong: boolean): void {
    const tag = element.localName;
    if (MEDIA.has(tag)) this.#media += 1;
    if (tag === 'br') this.#break();
    if (SILENT.has(tag) || tag === 'br' || tag === 'img') return;
    const box = boxOf(element, parent);
    this.boxes.push(box);
    const isLink = tag === 'a';
    const alone = standsAlone(element);
    if (alone) this.flush();
    if (isLink && this.#draft) this.#draft.links += 1;
    this.walk(element, box, alone ? box : container, inLink || isLink, inStrong || STRONG.has(tag));
    if (alone) this.flush();
  }

  #break(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.flush();
    else if (this.#draft) this.#draft.text += ' ';
  }

  #addText(node: Text, box: Box, container: Box, inLink: boolean, inStrong: boolean): void {
    const text = node.data.replace(/\s+/g, ' ');
    if (text === ' ' || text === '') {
      if (this.#draft && text) this.#draft.text += ' ';
      return;
    }
    this.#breaks = 0;
    const length = text.trim().length;
    this.#draft ??= {
      box,
      container,
      texts: [],
      text: '',
      linkLength: 0,
      links: 0,
      strongLength: 0,
    };
    const draft = this.#draft;
    draft.box = commonBox(draft.box, box);
    draft.texts.push(node);
    draft.text += text;
    if (inLink) {
      draft.linkLength += length;
      draft.links ||= 1;
    }
    if (inStrong) draft.strongLength += length;
  }

  flush(): void {
    const draft = this.#draft;
    this.#draft = null;
    if (!draft) return;
    const text = draft.text.replace(/\s+/g, ' ').trim();
    if (!text) return;
    const index = this.blocks.length;
    this.blocks.push({ ...draft, text, index, mediaBefore: this.#media, offset: this.#offset });
    this.#media = 0;
    this.#offset += text.length;
  }
}

const fill = ({ box, text, linkLength, index }: Block): void => {
  for (let at: Box | null = box; at; at = at.parent) {
    at.length += text.length;
    at.linkLength += linkLength;
    at.blocks += 1;
    if (at.first < 0) at.first = index;
    at.last = index;
  }
};

/** The blocks of `body`, an element of the inert copy. */
export const collectBlocks = (body: Element): Blocks => {
  const root = boxOf(body, null);
  const collector = new Collector();
  collector.boxes.push(root);
  collector.walk(body, root, root, false, false);
  collector.flush();
  for (const block of collector.blocks) fill(block);
  return { blocks: collector.blocks, root, boxes: collector.boxes };
};
