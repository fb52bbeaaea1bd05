/** What scrolls sideways is a region with a name that takes the focus, so that keys scroll it; what does not is nothing. */
import { t } from '../../platform/strings.ts';

const markScrolling = (region: HTMLElement): void => {
  region.setAttribute('role', 'region');
  // Not the table's caption: a screen reader says that with the table, and it would be heard twice.
  region.setAttribute('aria-label', t('scrollsSideways'));
  region.tabIndex = 0;
};

const markPlain = (region: HTMLElement): void => {
  for (const name of ['role', 'aria-label', 'tabindex']) region.removeAttribute(name);
};

const hasFocus = (region: HTMLElement): boolean => region.ownerDocument.activeElement === region;

/** Whoever stands on the region keeps it until they leave: the focus is not lost. */
const mark = (region: HTMLElement): void => {
  if (region.scrollWidth > region.clientWidth) markScrolling(region);
  else if (hasFocus(region)) region.addEventListener('blur', () => mark(region), { once: true });
  else markPlain(region);
};

const regionAround = (target: Element): HTMLElement | null =>
  target.parentElement?.closest<HTMLElement>('.scroll-region') ?? null;

/** One for all: it reports after the layout that the browser does anyway. */
let observer: ResizeObserver | undefined;

const markAll = (entries: readonly ResizeObserverEntry[]): void => {
  for (const { target } of entries) {
    const region = regionAround(target) ?? target;
    if (region instanceof HTMLElement) mark(region);
  }
};

/**
 * Puts an element into a box that scrolls where the column is too narrow for it. The box follows the text size, the
 * column and the window. A frame around it shows above it that it scrolls: in the box, the words would change its size while that
 * is looked at. Source: Adrian Roselli, "Under-Engineered Responsive Tables".
 */
export const enclose = (element: Element): HTMLElement => {
  const { ownerDocument: document } = element;
  const frame = document.createElement('div');
  frame.className = 'scroll-frame';
  frame.dataset.hint = t('scrollsSideways');
  const region = document.createElement('div');
  region.className = 'scroll-region';
  element.replaceWith(frame);
  frame.append(region);
  region.append(element);
  observer ??= new ResizeObserver(markAll);
  observer.observe(region);
  observer.observe(element);
  return region;
};
