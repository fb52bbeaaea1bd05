/**
 * What the page's style keeps from its readers, where there is a layout to tell: menus that are folded away, dialogs that
 * wait. It may still be the article's (a text that is folded at its end), and is no part that anybody would miss.
 */
import { closest, method } from './ask.ts';
import { unclobbered } from './unclobbered.ts';

/** Marks in the copy what the page does not show. */
export const unshownMark = 'data-lectern-unshown';

const isShown = method<Element, void, boolean>('checkVisibility');

/** A parsed document has no window, and jsdom no layout. */
const hasLayout = (page: Document): boolean => {
  const root = unclobbered(page, 'documentElement');
  return unclobbered(page, 'defaultView') !== null && 'checkVisibility' in (root ?? {});
};

/**
 * Tells which elements of `page` it does not show; none where there is no layout, or where it shows nothing yet. A folded
 * `details` shows that there is more.
 */
export const unshownIn = (page: Document): ((element: Element) => boolean) => {
  if (!hasLayout(page)) return () => false;
  const isUnshown = (element: Element): boolean =>
    !isShown(element) && closest(element, 'details') === null;
  const body = unclobbered(page, 'body');
  return body === null || isUnshown(body) ? () => false : isUnshown;
};
