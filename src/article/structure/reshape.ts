/** Small moves on the elements of the inert copy. */
import { singleSpaced } from '../single-spaced.ts';

/** Puts the children of `element` in its place. */
export const unwrap = (element: Element): void => {
  element.replaceWith(...element.childNodes);
};

/** Puts an element of another name, with the same attributes and children, in the place of `element`. */
export const rename = (element: Element, name: string): Element => {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: key, value } of element.attributes) {
    // An attribute name that HTML's parser takes ("@click", "a<b") can be one that setAttribute refuses.
    if (/^[\w:-]+$/.test(key)) renamed.setAttribute(key, value);
  }
  renamed.append(...element.childNodes);
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

/** The text of a node with single spaces. */
export const spaced = (node: Node): string => singleSpaced(node.textContent ?? '').trim();

const SEEN = /\S/;

/** Whether a node holds more text than space. */
export const hasText = (node: Node): boolean => SEEN.test(node.textContent ?? '');

/** All elements under `root` that match, as an array that changes of the tree leave alone. */
export const all = (root: Element, selector: string): readonly Element[] => {
  const found = root.querySelectorAll(selector);
  const { length } = found;
  const elements: Element[] = [];
  for (let index = 0; index < length; index += 1) elements.push(found[index] as Element);
  return elements;
};
