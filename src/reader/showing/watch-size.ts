/** Looks again at what the column, the window or the text size has given another size. */
import { keepLine } from '../../ui/keep-line.ts';
import { oncePerFrame } from '../once-per-frame.ts';

const looks = new WeakMap<Element, () => void>();
const changed = new Set<Element>();

/**
 * Not within the report: what is marked there changes the height of the page, which is watched as well (laid-out.ts), and the
 * browser gives such a loop up with an error. Source: Resize Observer, "deliver resize loop error".
 */
const lookSoon = oncePerFrame(() => {
  const all = [...changed];
  changed.clear();
  keepLine(() => {
    for (const element of all) looks.get(element)?.();
  });
});

/** One for all: it reports after the layout that the browser does anyway. */
let observer: ResizeObserver | undefined;

const note = (entries: readonly ResizeObserverEntry[]): void => {
  for (const { target } of entries) changed.add(target);
  lookSoon();
};

/** Looks at an element now that it is there, a frame later, and whenever its size has changed. One look an element. */
export const watchSize = (element: Element, look: () => void): void => {
  if (looks.has(element)) return;
  looks.set(element, look);
  observer ??= new ResizeObserver(note);
  observer.observe(element);
};
