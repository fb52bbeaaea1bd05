/** Small moves on the elements of the inert copy. */
import { closest, contentsOf, find, firstChild, nodeType, textContent } from '../ask.ts';
import { singleSpaced } from '../single-spaced.ts';

/** Puts the children of `element` in its place. */
export const unwrap = (element: Element): void => {
  element.replaceWith(...contentsOf(element));
};

/** Puts an element of another name, with the same attributes and children, in the place of `element`. */
export const rename = (element: Element, name: string): Element => {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: key, value } of element.attributes) {
    // An attribute name that HTML's parser takes ("@click", "a<b") can be one that setAttribute refuses.
    if (/^[\w:-]+$/.test(key)) renamed.setAttribute(key, value);
  }
  renamed.append(...contentsOf(element));
  element.replaceWith(renamed);
  return renamed;
};

/** A new element of `document` with attributes and children; null values are left out. */
export const make = (
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly (Node | string)[]
): Element => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

/** The values of the attributes of `element` whose names match `names`. */
export const valuesOf = (element: Element, names: RegExp): readonly string[] =>
  element
    .getAttributeNames()
    .filter((name) => names.test(name))
    .map((name) => element.getAttribute(name) ?? '');

/** The text of a node with single spaces. */
export const spaced = (node: Node): string => singleSpaced(textContent(node) ?? '').trim();

const SEEN = /\S/;

const [ELEMENT, TEXT] = [1, 3];

const isTextOrElement = (node: Node): boolean => {
  const type = nodeType(node);
  return type === ELEMENT || type === TEXT;
};

/** Whether a node holds more text than space. Most elements show it by what they begin with: the whole text is put together for the others. */
export const hasText = (node: Node): boolean => {
  const first = firstChild(node);
  const begins = first !== null && isTextOrElement(first) && hasText(first);
  return begins || SEEN.test(textContent(node) ?? '');
};

/**
 * Tells whether an element under `root` is, or stands in, one that matches `selector`. Most trees hold none: then no element is
 * asked for its ancestors.
 */
export const within = (root: Element, selector: string): ((element: Element) => boolean) =>
  find(root, selector) === null ? () => false : (element) => closest(element, selector) !== null;
