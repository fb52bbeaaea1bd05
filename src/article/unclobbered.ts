/**
 * A form answers `form.firstChild` with its field of that name, and a document `document.body` with its image of that
 * name: "DOM clobbering" (HTML's [LegacyOverrideBuiltIns]). Their prototypes still tell the truth.
 */

/** The property `name` as the platform defines it, whatever the page has named its fields and images. */
export const unclobbered = <T extends object, K extends keyof T>(object: T, name: K): T[K] =>
  Reflect.get(Object.getPrototypeOf(object) as T, name, object) as T[K];

/** True for what may clobber: a form, under any disguise. A form's field called "localName" gives itself away. */
export const isForm = (node: Node): boolean => {
  const name: unknown = (node as Partial<Element>).localName;
  return name === 'form' || typeof name === 'object';
};
