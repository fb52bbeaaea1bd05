/** Putting focus on an element that may not take it, and leaving no trace. */
import { attribute, documentOf, read, windowOf } from '../page/dom.ts';
import { isFocusable } from '../page/focusable.ts';
import { changeAttribute, together, type Undo } from './undo.ts';

/** Is focus on the element, in whatever shadow root or frame it lies? */
export const isFocused = (element: Element): boolean => {
  const root = read(element, 'getRootNode').call(element) as DocumentOrShadowRoot & Node;
  return read(root, 'activeElement') === element;
};

/**
 * When the whole window loses focus, the element gets a blur too but keeps its place: it must stay focusable. Where focus goes
 * elsewhere meanwhile, by script, no blur comes; so the next focus in the page is looked at too.
 */
const whenLeft = (element: Element, undo: Undo): Undo => {
  const document = documentOf(element);
  const stop = () => {
    element.removeEventListener('blur', leave);
    document?.removeEventListener('focusin', leave);
    undo();
  };
  const leave = () => {
    if (!isFocused(element)) stop();
  };
  element.addEventListener('blur', leave);
  document?.addEventListener('focusin', leave);
  return stop;
};

/** Focuses without scrolling what can take the focus. */
export const focus = (element: Element): void =>
  (element as Partial<HTMLElement>).focus?.call(element, { preventScroll: true });

/** What came of it: whether focus is there, and the way to take the change back. */
export interface Focused {
  readonly held: boolean;
  readonly undo: Undo;
}

/**
 * Makes an element known to assistive technology. A `div` that has no id and does nothing is unknown to it in Firefox, even when it has
 * become focusable; with an attribute of ARIA it is not, and this one says what holds anyway.
 */
const makeKnown = (element: Element): Undo =>
  attribute(element, 'aria-busy') === null
    ? changeAttribute(element, 'aria-busy', 'false')
    : () => undefined;

/** Lets an element that takes no focus take it, by tabindex="-1", which leaves again when focus does. */
export const makeFocusable = (element: Element): Undo => {
  if (isFocusable(element)) return () => undefined;
  const changes = [changeAttribute(element, 'tabindex', '-1'), makeKnown(element)];
  return whenLeft(element, together(changes));
};

/**
 * Focuses an element without scrolling, and makes it focusable where it is not.
 * `held` is false where the page took the focus away at once.
 */
export const putFocus = (element: Element): Focused => {
  const undo = makeFocusable(element);
  focus(element);
  const held = documentOf(element) !== null && isFocused(element);
  if (!held) undo();
  return { held, undo };
};

const FOCUS_EVENTS = ['focus', 'focusin', 'blur', 'focusout'] as const;

const hush = (event: Event): void => event.stopImmediatePropagation();

/** Moves the focus without telling the element's page. One that listens at its window, and did so first, hears of it all the same. */
export const quietly = <Result>(element: Element, move: () => Result): Result => {
  const view = windowOf(element);
  for (const type of FOCUS_EVENTS) view?.addEventListener(type, hush, { capture: true });
  const result = move();
  for (const type of FOCUS_EVENTS) view?.removeEventListener(type, hush, { capture: true });
  return result;
};

/**
 * Focuses an element that the page took the focus from a moment ago, without telling the page: a trap that answers to focus moving
 * out of it does not hear of it. One that looks by a timer still wins.
 */
export const putFocusQuietly = (element: Element): Focused =>
  quietly(element, () => putFocus(element));
