/**
 * The reader keeps one entry in the tab's history, so that Back always means back to the page.
 * A link to a place in the reader therefore moves focus there by hand and leaves the history alone.
 */
import { idIn } from '../article/structure/addresses.ts';

/** By the fragment as it is, else decoded: https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element */
const targetOf = (link: Element): HTMLElement | null => {
  const fragment = link.getAttribute('href')?.slice(1) ?? '';
  const { ownerDocument: document } = link;
  return document.getElementById(fragment) ?? document.getElementById(idIn(fragment));
};

/** Lets an element take the focus until that goes elsewhere in the document. Who only goes to another window comes back to it. */
const letTakeFocus = (target: HTMLElement): void => {
  const leave = (): void => {
    if (target.ownerDocument.activeElement === target) return;
    target.removeEventListener('blur', leave);
    target.removeAttribute('tabindex');
  };
  target.tabIndex = -1;
  target.addEventListener('blur', leave);
};

/**
 * Gives an element the focus, also one that does not take it by itself; the window stays where it is. Gives whether the element has
 * it: one that is hidden takes none.
 */
export const giveFocus = (target: HTMLElement): boolean => {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) letTakeFocus(target);
  target.focus({ preventScroll: true });
  return target.ownerDocument.activeElement === target;
};

/** Whether what had the focus before can have it again: something had it, and is still there. */
export const canHaveFocusAgain = (was: Element | null): was is HTMLElement =>
  was instanceof HTMLElement && was.isConnected && was !== document.body;

/** Opens what has been closed around an element, for nothing in it takes the focus. A summary is seen as it is. */
const openAround = (target: Element): void => {
  for (let at = target; at.parentElement !== null; at = at.parentElement)
    if (at.parentElement instanceof HTMLDetailsElement && at.localName !== 'summary')
      at.parentElement.open = true;
};

/** Moves focus to an element and brings it into view, out of what has been closed around it. */
export const focusOn = (target: HTMLElement): void => {
  openAround(target);
  giveFocus(target);
  target.scrollIntoView({ block: 'start' });
};

const follow = (event: Event): void => {
  event.preventDefault();
  const link = event.currentTarget;
  const target = link instanceof Element ? targetOf(link) : null;
  if (target !== null) focusOn(target);
};

/** A listener that a link has already is not added again. */
const followLinks = (document: Document): void => {
  for (const link of document.querySelectorAll('a[href^="#"]'))
    link.addEventListener('click', follow);
};

/**
 * Follows the document's in-page links, and those that come into it later, without an entry in the history. Each link has
 * a listener of its own: with one at the window or the document Chromium takes every element for one that can be clicked,
 * and Orca says "clickable" of a heading.
 */
export const keepOneHistoryEntry = (document: Document): void => {
  const observer = new MutationObserver(() => followLinks(document));
  observer.observe(document.body, { childList: true, subtree: true });
  followLinks(document);
};
