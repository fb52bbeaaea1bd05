/** Changes to the page that know how to take themselves back. */
import { attribute, read } from '../page/dom.ts';

/** Puts back what was changed; harmless when called again. */
export type Undo = () => void;

/** Undoes in the opposite order of doing. */
export const together = (undos: readonly Undo[]): Undo => {
  const left = [...undos];
  return () => {
    for (let undo = left.pop(); undo !== undefined; undo = left.pop()) undo();
  };
};

const write = (element: Element, name: string, value: string | null): void => {
  if (value === null) read(element, 'removeAttribute').call(element, name);
  else read(element, 'setAttribute').call(element, name, value);
};

/** Sets or (with null) removes an attribute. Undone only where the page has not changed it meanwhile. */
export const changeAttribute = (element: Element, name: string, value: string | null): Undo => {
  const before = attribute(element, name);
  write(element, name, value);
  return () => {
    if (attribute(element, name) === value) write(element, name, before);
  };
};

const inlineStyle = (element: Element): CSSStyleDeclaration | null =>
  (element as Partial<HTMLElement>).style ?? null;

/** Sets one CSS property over all others of the page; the style attribute leaves again if it was not there. */
export const changeStyle = (element: Element, property: string, value: string): Undo => {
  const style = inlineStyle(element);
  if (style === null) return () => undefined;
  const before = [style.getPropertyValue(property), style.getPropertyPriority(property)] as const;
  const wasThere = attribute(element, 'style') !== null;
  style.setProperty(property, value, 'important');
  return () => {
    style.removeProperty(property);
    if (before[0] !== '') style.setProperty(property, ...before);
    if (!wasThere && attribute(element, 'style') === '') write(element, 'style', null);
  };
};
