/** Whether an element can take focus. https://html.spec.whatwg.org/multipage/interaction.html#focusable-area */
import { attribute, matches } from './dom.ts';

const NATIVE = [
  'a[href]',
  'area[href]',
  'button:not(:disabled)',
  'input:not(:disabled, [type="hidden"])',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  'summary',
  'iframe',
  'audio[controls]',
  'video[controls]',
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]',
].join(', ');

const tabIndex = (element: Element): number | null => {
  const given = Number.parseInt(attribute(element, 'tabindex') ?? '', 10);
  return Number.isNaN(given) ? null : given;
};

/** Can focus be put on it, by keyboard or by script? Says nothing of its visibility. */
export const isFocusable = (element: Element): boolean =>
  tabIndex(element) !== null || matches(element, NATIVE);

/** Does Tab stop at it? */
export const isTabStop = (element: Element): boolean => {
  const index = tabIndex(element);
  return index === null ? matches(element, NATIVE) : index >= 0;
};
