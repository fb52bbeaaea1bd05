/**
 * A form answers `form.firstChild` with its field of that name, and a document `document.body` with its image of that
 * name: "DOM clobbering" (HTML's [LegacyOverrideBuiltIns]). Their prototypes still tell the truth.
 */

/** The property `name` as the platform defines it, whatever the page has named its fields and images. */
export const unclobbered = <T extends object, K extends keyof T>(object: T, name: K): T[K] =>
  Reflect.get(Object.getPrototypeOf(object) as T, name, object) as T[K];

const mayClobber = (node: Node): boolean => {
  const name: unknown = (node as Partial<Element>).localName;
  return name === 'form' || typeof name === 'object';
};

/** `node.firstChild`, also of a form with a field called "firstChild". */
export const firstChildOf = (node: Node): ChildNode | null =>
  mayClobber(node) ? unclobbered(node, 'firstChild') : node.firstChild;

/** `node.nextSibling`, also of a form with a field called "nextSibling". */
export const nextSiblingOf = (node: Node): ChildNode | null =>
  mayClobber(node) ? unclobbered(node, 'nextSibling') : node.nextSibling;

/** True for a form under any disguise. */
export const isForm = (element: Element): boolean =>
  mayClobber(element) && unclobbered(element, 'localName') === 'form';
