/** Bringing an element into view, below what sticks to the top of the window. */
import { documentOf, windowOf } from '../page/dom.ts';
import { holdersOf, isWithin } from '../page/tree.ts';
import { changeStyle } from './undo.ts';

const ROOM = 8;

const sticks = (element: Element): boolean =>
  ['fixed', 'sticky'].includes(windowOf(element)?.getComputedStyle(element).position ?? '');

const stickingHolder = (element: Element): Element | null => {
  if (sticks(element)) return element;
  for (const holder of holdersOf(element)) if (sticks(holder)) return holder;
  return null;
};

const covers = (cover: Element, target: Element): boolean => !isWithin(target, cover);

/** How far down from the element's top something else lies over it, in CSS pixels. */
const coveredBy = (element: Element): number => {
  const document = documentOf(element);
  if (document === null || !('elementsFromPoint' in document)) return 0;
  const box = element.getBoundingClientRect();
  const hits = document.elementsFromPoint(box.left + Math.min(box.width, 200) / 2, box.top + 1);
  const bottoms = hits
    .map(stickingHolder)
    .filter((cover) => cover !== null && covers(cover, element))
    .map((cover) => cover?.getBoundingClientRect().bottom ?? 0);
  return Math.max(0, ...bottoms.map((bottom) => bottom - box.top));
};

const toStart = (element: Element): void =>
  element.scrollIntoView?.({ block: 'start', inline: 'nearest', behavior: 'instant' });

/** Scrolls so that the element's start is seen: twice where a sticky header would lie over it. */
export const bringIntoView = (element: Element): void => {
  toStart(element);
  const covered = coveredBy(element);
  if (covered <= 0) return;
  const undo = changeStyle(element, 'scroll-margin-top', `${Math.ceil(covered) + ROOM}px`);
  toStart(element);
  undo();
};
