/** Which elements the page keeps from its readers. Read from attributes alone, so that it needs no layout. */

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * An open dialog marks the whole page behind it as hidden from screen readers, so `aria-hidden` counts only on what is
 * no bigger than a decoration.
 */
const isDecoration = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' &&
  !element.classList.contains('fallback-image') &&
  element.querySelector('p, h1, article, main') === null;

/** True when the element and all in it is hidden by an attribute: `hidden`, an inline style, or `aria-hidden`. */
export const isHidden = (element: Element): boolean => {
  if (!element.hasAttributes()) return false;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = element.getAttribute('style');
  return (style !== null && HIDDEN_STYLE.test(style)) || isDecoration(element);
};
