/**
 * Questions to nodes, each looked up once. In a content script of Firefox every property of a page's node is looked up behind a
 * wrapper ("Xray vision"), which takes ten times as long as to answer it, and the copy of a page is asked ten thousand times.
 * https://firefox-source-docs.mozilla.org/dom/scriptSecurity/xray_vision.html
 */

/**
 * Where the platform keeps a property: on one of a node's prototypes, and of several on that which most nodes have. Chromium's scripts have a
 * `textContent` of their own, whose getter no other element may be asked by.
 */
const descriptorOf = (node: object, key: PropertyKey): PropertyDescriptor => {
  let found: PropertyDescriptor = {};
  for (let at = Object.getPrototypeOf(node); at !== null; at = Object.getPrototypeOf(at))
    found = Object.getOwnPropertyDescriptor(at, key) ?? found;
  return found;
};

/** Asks for the property `key`, which all that are asked have from the same prototype. */
export const property = <Asked extends object, Key extends keyof Asked>(
  key: Key,
): ((asked: Asked) => Asked[Key]) => {
  let get: (() => Asked[Key]) | undefined;
  return (asked) => {
    get ??= descriptorOf(asked, key).get as () => Asked[Key];
    return get.call(asked);
  };
};

/** Asks by the method `key`, likewise, with one argument or none. */
export const method = <Asked extends object, Argument, Answer>(
  key: keyof Asked,
): ((asked: Asked, argument: Argument) => Answer) => {
  let ask: ((argument: Argument) => Answer) | undefined;
  return (asked, argument) => {
    ask ??= descriptorOf(asked, key).value as (argument: Argument) => Answer;
    return ask.call(asked, argument);
  };
};

export const nodeType = property<Node, 'nodeType'>('nodeType');
export const firstChild = property<Node, 'firstChild'>('firstChild');
export const nextSibling = property<Node, 'nextSibling'>('nextSibling');
export const parentElement = property<Node, 'parentElement'>('parentElement');
export const textContent = property<Node, 'textContent'>('textContent');
export const contains = method<Node, Node, boolean>('contains');
export const appendChild = method<Node, Node, Node>('appendChild');
export const dataOf = property<CharacterData, 'data'>('data');

export const localName = property<Element, 'localName'>('localName');
export const shadowRoot = property<Element, 'shadowRoot'>('shadowRoot');
export const hasAttribute = method<Element, string, boolean>('hasAttribute');
export const getAttribute = method<Element, string, string | null>('getAttribute');
export const closest = method<Element, string, Element | null>('closest');
export const find = method<Element, string, Element | null>('querySelector');

export const attributeNames = method<Element, void, readonly string[]>('getAttributeNames');

const cloneNode = method<Node, boolean, Node>('cloneNode');

/** A copy of `node`: of itself alone, or with all that it holds. */
export const copyOf = <Copied extends Node>(node: Copied, isDeep: boolean): Copied =>
  cloneNode(node, isDeep) as Copied;

/** What `node` holds, as an array that changes of the tree leave alone. */
export const contentsOf = (node: Node): readonly ChildNode[] => {
  const contents: ChildNode[] = [];
  for (let child = firstChild(node); child; child = nextSibling(child)) contents.push(child);
  return contents;
};

export const nextNode = method<TreeWalker, void, Node | null>('nextNode');

const lengthOf = property<NodeListOf<Element>, 'length'>('length');
const itemOf = method<NodeListOf<Element>, number, Element>('item');
const findAll = method<Element, string, NodeListOf<Element>>('querySelectorAll');

/** All elements under `root` that match, as an array that changes of the tree leave alone. */
export const all = (root: Element, selector: string): readonly Element[] => {
  const found = findAll(root, selector);
  const length = lengthOf(found);
  const elements: Element[] = [];
  for (let index = 0; index < length; index += 1) elements.push(itemOf(found, index));
  return elements;
};
