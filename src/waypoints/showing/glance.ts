/** Bringing an element into view for a glance only: every scroll position is put back. */

import { together, type Undo } from '../going/undo.ts';
import { documentOf, frameOf, read, windowOf } from '../page/dom.ts';
import { holdersOf } from '../page/tree.ts';

const isInView = (element: Element): boolean => {
  const view = windowOf(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return (
    view !== null && top >= 0 && left >= 0 && top < view.innerHeight && bottom > 0 && right > 0
  );
};

const keepScroll = (holder: Element): Undo => {
  const left = read(holder, 'scrollLeft');
  const top = read(holder, 'scrollTop');
  const scrollTo: ((to: ScrollToOptions) => void) | undefined = read(holder, 'scrollTo');
  return () => scrollTo?.call(holder, { left, top, behavior: 'instant' });
};

const scrollersAround = (element: Element): readonly Element[] => {
  const around = [...holdersOf(element)];
  const documents = new Set([element, ...around].map(documentOf));
  const roots = [...documents].map((document) => document && read(document, 'scrollingElement'));
  return [...around, ...roots.filter((root) => root !== null)];
};

const isWhollyInView = (element: Element): boolean => {
  const document = documentOf(element);
  const frame = document === null ? null : frameOf(document);
  return isInView(element) && (frame === null || isWhollyInView(frame));
};

/** Scrolls to an element that is out of view. The function returned puts everything back that scrolled. */
export const glanceAt = (element: Element): Undo => {
  if (isWhollyInView(element)) return () => undefined;
  const undo = together(scrollersAround(element).map(keepScroll));
  element.scrollIntoView?.({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return undo;
};
