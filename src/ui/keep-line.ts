/**
 * Keeps what the reader is at where it is while the look changes: the control in use, where scrolling moves it; else the line
 * being read, which is the element with the focus, where it can be seen, or the first line of text below the page's top edge.
 * Measured before and after, in the same frame.
 */
import { type Anchor, findLine, topOf } from './anchor.ts';

let text: HTMLElement | null = null;

/** Lets lines of this element be kept, until the function returned is called. */
export const keepLinesOf = (element: HTMLElement): (() => void) => {
  text = element;
  return () => {
    if (text === element) text = null;
  };
};

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

const focused = (root: HTMLElement): Anchor | null => {
  const element = root.ownerDocument.activeElement;
  const isPart = element !== null && element !== root && root.contains(element);
  return isPart && isInView(element) ? element : null;
};

const lineBeingRead = (root: HTMLElement): Anchor | null => focused(root) ?? findLine(root, 0);

/** Whether an element moves as the window scrolls: not what stands beside the text, or over it. */
const scrollsAlong = (element: Element | null): boolean =>
  element === null ||
  (!/fixed|sticky/.test(getComputedStyle(element).position) && scrollsAlong(element.parentElement));

/** In large text the settings stand above the article: the button that enlarges it would leave the window at its own press. */
const controlInUse = (): Element | null => {
  const { activeElement, body } = document;
  const isControl =
    activeElement !== null && activeElement !== body && !text?.contains(activeElement);
  return isControl && isInView(activeElement) && scrollsAlong(activeElement) ? activeElement : null;
};

/** At the page's start there is no line to keep: the page stays at its start. */
const lineToKeep = (): Anchor | null =>
  text === null || window.scrollY === 0 ? null : lineBeingRead(text);

/** Where something belongs that stood at `top`. What a window of another height would not show goes as far down in it. */
const placeFor = (top: number, height: number): number =>
  top <= window.innerHeight / 2 ? top : (top / height) * window.innerHeight;

const nothing = (): void => undefined;

/** Remembers where what the reader is at stands, and returns what puts it back there after a change. */
export const holdLine = (): (() => void) => {
  const line = controlInUse() ?? lineToKeep();
  const before = line === null ? null : topOf(line);
  if (line === null || before === null) return nothing;
  const { innerHeight } = window;
  return () => {
    const after = topOf(line);
    const moved = after === null ? 0 : after - placeFor(before, innerHeight);
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  };
};

/** Makes a change and leaves the line being read at its place in the window. */
export const keepLine = (change: () => void): void => {
  const putBack = holdLine();
  change();
  putBack();
};
