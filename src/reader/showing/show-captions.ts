/**
 * Captions by role. Firefox takes a `figcaption` for the name of its figure, both browsers a `caption` for the name of its
 * table, and a screen reader says the caption twice: on the way in, and where it stands. Neither HTML nor ARIA can take the
 * name away from the one or the other; hidden instead, the caption could not be read letter by letter, nor its links followed.
 */

const captionFrom = (element: Element): HTMLElement => {
  const caption = element.ownerDocument.createElement('div');
  for (const { name, value } of element.attributes) caption.setAttribute(name, value);
  caption.className = 'caption';
  caption.setAttribute('role', 'caption');
  caption.append(...element.childNodes);
  return caption;
};

/** Makes the captions of an element ones that are said once. Can be called again at any time. */
export const showCaptions = (root: HTMLElement): void => {
  for (const caption of root.querySelectorAll('figure > figcaption, table > caption'))
    caption.replaceWith(captionFrom(caption));
};
