/**
 * The reader keeps one entry in the tab's history, so that Back always means back to the page.
 * A link to a place in the reader therefore moves focus there by hand and leaves the history alone.
 */

const targetOf = (link: HTMLAnchorElement): HTMLElement | null => {
  const name = link.getAttribute('href')?.slice(1) ?? '';
  return name === '' ? null : link.ownerDocument.getElementById(decodeURIComponent(name));
};

/** Gives an element the focus, also one that does not take it by itself; the window stays where it is. */
export const giveFocus = (target: HTMLElement): void => {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
};

/** Moves focus to an element and brings it into view. */
export const focusOn = (target: HTMLElement): void => {
  giveFocus(target);
  target.scrollIntoView({ block: 'start' });
};

const follow = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || !link.getAttribute('href')?.startsWith('#')) return;
  event.preventDefault();
  const target = targetOf(link);
  if (target !== null) focusOn(target);
};

/**
 * Follows the document's in-page links without an entry in the history. Heard at the window: with a listener at the document
 * Chromium takes each of its elements for one that can be clicked, and Orca says so of a heading.
 */
export const keepOneHistoryEntry = (document: Document): void => {
  document.defaultView?.addEventListener('click', follow);
};
