/** Where somebody is in a page. */
import { documentOf, frameDocument, isElement, read, shadowOf } from '../page/dom.ts';

const deepest = (root: DocumentOrShadowRoot & Node): Element | null => {
  const active = read(root, 'activeElement');
  if (active === null) return null;
  const inside = shadowOf(active) ?? frameDocument(active);
  return (inside === null ? null : deepest(inside)) ?? active;
};

const isNowhere = (element: Element): boolean => {
  const document = documentOf(element);
  return (
    document === null || [document.body, document.documentElement].includes(element as HTMLElement)
  );
};

const unlessNowhere = (element: Element | null): Element | null =>
  element === null || isNowhere(element) ? null : element;

/** What has the focus, in whatever open shadow root or frame of the same origin it lies; null where nothing has. */
export const focusIn = (document: Document): Element | null => unlessNowhere(deepest(document));

/** What the caret stands in; null where there is none. */
export const caretIn = (document: Document): Element | null => {
  const node = document.getSelection()?.anchorNode ?? null;
  if (node === null) return null;
  return unlessNowhere(isElement(node) ? node : read(node, 'parentElement'));
};
