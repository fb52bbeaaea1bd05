/**
 * Reading the page's nodes safely. A form's controls and a document's named elements hide their own properties
 * (`<input name="parentNode">`), so what is read from those goes through the prototype, which no page markup can replace.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */

const ELEMENT = 1;
const DOCUMENT = 9;
const FRAMES = new Set(['iframe', 'frame', 'object']);

/** Where the platform keeps a property: on one of a node's prototypes, out of the reach of the page's markup. */
const descriptorOf = (node: object, key: PropertyKey): PropertyDescriptor | undefined => {
  for (let at = Object.getPrototypeOf(node); at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (found !== undefined) return found;
  }
  return undefined;
};

type Question<Asked extends object, Args extends readonly unknown[], Answer> = (
  node: Asked,
  ...args: Args
) => Answer;

/**
 * A question of the platform, looked up once and kept: a content script in Firefox pays ten times as much for looking it up anew as
 * for asking it, and there are 100,000 elements to ask.
 */
export const question = <Asked extends object, Args extends readonly unknown[], Answer>(
  key: keyof Asked,
): Question<Asked, Args, Answer> => {
  let ask: (() => Answer) | undefined;
  return (node, ...args) => {
    if (ask === undefined) {
      const found = descriptorOf(node, key);
      ask = found?.get ?? found?.value;
    }
    return ask === undefined ? (undefined as Answer) : Reflect.apply(ask, node, args);
  };
};

const localName = question<Element, [], string>('localName');

export const attribute = question<Element, [name: string], string | null>('getAttribute');
export const hasAttribute = question<Element, [name: string], boolean>('hasAttribute');
export const matches = question<Element, [selector: string], boolean>('matches');
export const parentOf = question<Node, [], (ParentNode & Node) | null>('parentNode');
export const slotOf = question<Element, [], Element | null>('assignedSlot');
export const shadowOf = question<Element, [], ShadowRoot | null>('shadowRoot');
export const nodeType = question<Node, [], number>('nodeType');
const ownerDocument = question<Node, [], Document | null>('ownerDocument');

const defaultView = question<Document, [], (Window & typeof globalThis) | null>('defaultView');

export const isElement = (node: Node | null): node is Element =>
  node !== null && nodeType(node) === ELEMENT;

const isDocument = (node: Node): node is Document => nodeType(node) === DOCUMENT;

const isClobberable = (node: Node): boolean =>
  isDocument(node) || (isElement(node) && localName(node) === 'form');

/** Reads a property of any node as the platform defines it, whatever the page named its controls. */
export const read = <N extends Node, K extends keyof N>(node: N, key: K): N[K] =>
  isClobberable(node) ? Reflect.get(Object.getPrototypeOf(node), key, node) : node[key];

export const textOf = (node: Node): string =>
  (read(node, 'textContent') ?? '').replace(/\s+/gu, ' ').trim();

export const tagOf = (element: Element): string => localName(element).toLowerCase();

export const documentOf = (node: Node): Document | null =>
  isDocument(node) ? node : ownerDocument(node);

export const windowOf = (node: Node): (Window & typeof globalThis) | null => {
  const document = documentOf(node);
  return document === null ? null : defaultView(document);
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
