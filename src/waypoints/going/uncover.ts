/** Showing, for as long as focus stays in it, what the page hides and offers no control to open. */
import { attribute, windowOf } from '../page/dom.ts';
import { holdersOf, isWithin } from '../page/tree.ts';
import { isReached } from '../page/visibility.ts';
import { changeAttribute, changeStyle, together, type Undo } from './undo.ts';

const styleOf = (element: Element, property: string): string =>
  windowOf(element)?.getComputedStyle(element).getPropertyValue(property) ?? '';

/** The browser's own display for the element; a block where the browser itself hides it (`hidden`). */
const giveBox = (element: Element): readonly Undo[] => {
  if (styleOf(element, 'display') !== 'none') return [];
  const first = changeStyle(element, 'display', 'revert');
  if (styleOf(element, 'display') !== 'none') return [first];
  return [first, changeStyle(element, 'display', 'block')];
};

const giveLook = (element: Element, property: string, shown: string): readonly Undo[] =>
  ['hidden', 'collapse'].includes(styleOf(element, property))
    ? [changeStyle(element, property, shown)]
    : [];

const dropMark = (element: Element, name: string): readonly Undo[] =>
  attribute(element, name) === null ? [] : [changeAttribute(element, name, null)];

const show = (element: Element): readonly Undo[] => [
  ...giveBox(element),
  ...giveLook(element, 'visibility', 'visible'),
  ...giveLook(element, 'content-visibility', 'visible'),
  ...dropMark(element, 'aria-hidden'),
  ...dropMark(element, 'inert'),
];

const isOutside = (event: Event, outermost: Element): boolean => {
  const next = (event as FocusEvent).relatedTarget as Element | null;
  return next !== null && !isWithin(next, outermost);
};

/** Puts everything back when focus goes somewhere else in the page; switching windows is no reason. */
const untilLeft = (outermost: Element, undo: Undo): Undo => {
  const leave = (event: Event) => {
    if (isOutside(event, outermost)) stop();
  };
  const stop = () => {
    outermost.removeEventListener('focusout', leave);
    undo();
  };
  outermost.addEventListener('focusout', leave);
  return stop;
};

/** Shows an element and what holds it. null when even that does not bring it within reach, and the page is as before. */
export const uncover = (element: Element): Undo | null => {
  const changed = [element, ...holdersOf(element)].map((at) => ({ at, undos: show(at) }));
  const undo = together(changed.flatMap(({ undos }) => undos));
  const outermost = changed.findLast(({ undos }) => undos.length > 0)?.at;
  if (outermost !== undefined && isReached(element)) return untilLeft(outermost, undo);
  undo();
  return null;
};
