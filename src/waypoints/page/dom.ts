/**
 * Reading the page's nodes safely. A form's controls and a document's named elements hide their own properties
 * (`<input name="parentNode">`), so what is read from those goes through the prototype, which no page markup can replace.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */

const ELEMENT = 1;
const DOCUMENT = 9;
const FRAMES = new Set(['iframe', 'frame', 'object']);

const clobberable = (node: Node): boolean => {
  const name: unknown = (node as Partial<Element>).localName;
  if (typeof name === 'string') return name === 'form';
  const type: unknown = node.nodeType;
  return name !== undefined || type === DOCUMENT || typeof type === 'object';
};

/** Reads a property of any node as the platform defines it, whatever the page named its controls. */
export const read = <N extends Node, K extends keyof N>(node: N, key: K): N[K] =>
  clobberable(node) ? Reflect.get(Object.getPrototypeOf(node), key, node) : node[key];

export const attribute = (element: Element, name: string): string | null =>
  read(element, 'getAttribute').call(element, name);

export const matches = (element: Element, selector: string): boolean =>
  read(element, 'matches').call(element, selector);

export const textOf = (node: Node): string =>
  (read(node, 'textContent') ?? '').replace(/\s+/gu, ' ').trim();

export const isElement = (node: Node | null): node is Element =>
  node !== null && read(node, 'nodeType') === ELEMENT;

export const tagOf = (element: Element): string => read(element, 'localName').toLowerCase();

export const documentOf = (node: Node): Document | null =>
  read(node, 'nodeType') === DOCUMENT ? (node as Document) : read(node, 'ownerDocument');

export const windowOf = (node: Node): (Window & typeof globalThis) | null => {
  const document = documentOf(node);
  return document === null ? null : read(document, 'defaultView');
};

/** All elements under a root that match, in tree order; none when the selector is not understood. */
export const all = (root: ParentNode & Node, selector: string): readonly Element[] => [
  ...read(root, 'querySelectorAll').call(root, selector),
];

/** The document in a frame of the same origin; null for any other origin, and for what is no frame. */
export const frameDocument = (element: Element): Document | null => {
  if (!FRAMES.has(tagOf(element))) return null;
  try {
    return (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    return null;
  }
};

/** The frame element that shows a document; null at the top and across origins. */
export const frameOf = (document: Document): Element | null => {
  try {
    return windowOf(document)?.frameElement ?? null;
  } catch {
    return null;
  }
};
