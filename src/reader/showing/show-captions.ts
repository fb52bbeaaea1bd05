/**
 * Captions by role. Firefox takes a `figcaption` for the name of its figure, and a screen reader says the caption twice:
 * on the way into the figure, and where it stands. Neither HTML nor ARIA can take the name away from a `figcaption`.
 */

const captionFrom = (figcaption: Element): HTMLElement => {
  const caption = figcaption.ownerDocument.createElement('div');
  for (const { name, value } of figcaption.attributes) caption.setAttribute(name, value);
  caption.className = 'caption';
  caption.setAttribute('role', 'caption');
  caption.append(...figcaption.childNodes);
  return caption;
};

/** Makes the captions of an element ones that are said once. Can be called again at any time. */
export const showCaptions = (root: HTMLElement): void => {
  for (const figcaption of root.querySelectorAll('figure > figcaption'))
    figcaption.replaceWith(captionFrom(figcaption));
};
