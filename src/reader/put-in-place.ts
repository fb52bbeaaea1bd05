/** Where a part that was left out stood among what is in the article: found by the words before it. */
import { blocksOf } from './stops.ts';

/** A box of ours between the article's own elements, for a part that is put in. */
const BOX_CLASS = 'put-in-box';

/** So many characters are enough to look for them in the midst of a text. */
const TELLING_LENGTH = 20;

const textOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();

const ownBlocks = (article: HTMLElement): readonly HTMLElement[] =>
  blocksOf(article).filter((block) => block.closest(`.${BOX_CLASS}`) === null);

const blockWith = (article: HTMLElement, words: string): HTMLElement | undefined => {
  const blocks = ownBlocks(article);
  const begins = blocks.find((block) => textOf(block).startsWith(words));
  if (begins !== undefined || words.length < TELLING_LENGTH) return begins;
  return blocks.find((block) => textOf(block).includes(words));
};

/** The child of the body that holds `block`; null where it stands before the body, as the headline does. */
const childAround = (body: HTMLElement, block: HTMLElement): Element | null =>
  [...body.children].find((child) => child.contains(block)) ?? null;

/** The child of the body after which a part stood, null for its start; undefined where nothing tells. */
const neighbourOf = (body: HTMLElement, words: string | undefined): Element | null | undefined => {
  const article = body.closest('article');
  if (words === undefined || article === null) return undefined;
  if (words === '') return null;
  const block = blockWith(article, words);
  return block && childAround(body, block);
};

const indexOf = (element: Element | null): number =>
  element instanceof HTMLElement && element.classList.contains(BOX_CLASS)
    ? Number(element.dataset.part)
    : Number.POSITIVE_INFINITY;

const isOwn = (child: Element): boolean => indexOf(child) === Number.POSITIVE_INFINITY;

/** Parts that stood at one place keep the order of the page. */
const insert = (body: HTMLElement, box: HTMLElement, after: Element | null): void => {
  let next = after === null ? body.firstElementChild : after.nextElementSibling;
  while (indexOf(next) < indexOf(box)) next = next?.nextElementSibling ?? null;
  body.insertBefore(box, next);
};

/**
 * Makes the box of a part, by its place in the list, in the article's body: where `words`, the beginning of the text
 * before it, lead to; at the end where they lead nowhere.
 */
export const makeBox = (
  body: HTMLElement,
  part: number,
  words: string | undefined,
): HTMLElement => {
  const box = body.ownerDocument.createElement('div');
  box.className = BOX_CLASS;
  box.dataset.part = String(part);
  const after = neighbourOf(body, words);
  insert(body, box, after === undefined ? ([...body.children].findLast(isOwn) ?? null) : after);
  return box;
};
