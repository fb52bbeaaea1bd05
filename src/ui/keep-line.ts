/**
 * Keeps the line being read where it is while the look changes. The line is the element with the focus, where it can be
 * seen, else the first line of text below the page's top edge. Measured before and after, in the same frame.
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

const nothing = (): void => undefined;

/**
 * Remembers where the line being read stands, and returns what puts it back there after a change.
 * At the page's start there is nothing to keep: the page stays at its start.
 */
export const holdLine = (): (() => void) => {
  const line = text === null || window.scrollY === 0 ? null : lineBeingRead(text);
  const before = line === null ? null : topOf(line);
  if (line === null || before === null) return nothing;
  return () => {
    const moved = (topOf(line) ?? before) - before;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  };
};

/** Makes a change and leaves the line being read at its place in the window. */
export const keepLine = (change: () => void): void => {
  const putBack = holdLine();
  change();
  putBack();
};
