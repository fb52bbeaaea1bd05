/**
 * Brings what Tab leads to wholly into view, for as long as the document lives. Firefox leaves it where it is when a part
 * of it is seen, half a pixel even (WCAG 2.4.7).
 */
export const showFocusWhole = (document: Document): void => {
  document.addEventListener('keyup', ({ key, target }) => {
    if (key === 'Tab' && target instanceof Element)
      target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
};
