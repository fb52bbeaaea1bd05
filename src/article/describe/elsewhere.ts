/** Boxes that their names take away from the article. */

/**
 * Whether `element` stands in a box that matches `selector`. A box that holds the `headline` too is the article's own, whatever it is
 * called: WordPress names its `body` "wp-custom-logo" and "comments-open".
 */
export const standsIn = (element: Element, selector: string, headline: Element | null): boolean => {
  const box = element.closest(selector);
  if (box === null || box.matches('html, body')) return false;
  return headline === null || !box.contains(headline);
};
