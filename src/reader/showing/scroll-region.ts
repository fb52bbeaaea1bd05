/** What scrolls sideways is a region with a name that takes the focus, so that keys scroll it; what does not is nothing. */
import { t } from '../../platform/strings.ts';
import { watchSize } from './watch-size.ts';

/** Among words it is no landmark: a sentence with three formulas would be three of them. */
const markScrolling = (region: HTMLElement): void => {
  region.setAttribute('role', region.localName === 'span' ? 'group' : 'region');
  // Not the table's caption: a screen reader says that with the table, and it would be heard twice.
  region.setAttribute('aria-label', t('scrollsSideways'));
  region.tabIndex = 0;
};

const markPlain = (region: HTMLElement): void => {
  for (const name of ['role', 'aria-label', 'tabindex']) region.removeAttribute(name);
};

/** Whoever stands on a region keeps it until they leave: the focus is not lost. */
export const whenLeft = (region: HTMLElement, act: () => void): void => {
  if (region.ownerDocument.activeElement === region)
    region.addEventListener('blur', act, { once: true });
  else act();
};

const scrolls = (region: HTMLElement): boolean => region.scrollWidth > region.clientWidth;

/** Marks a region that scrolls, and one that does not as nothing. */
export const mark = (region: HTMLElement): void => {
  if (scrolls(region)) markScrolling(region);
  else
    whenLeft(region, () => {
      if (!scrolls(region)) markPlain(region);
    });
};

/**
 * Puts an element into a region, and that into a frame which shows above it that it scrolls: in the region, the words would change its
 * size while that is looked at. Source: Adrian Roselli, "Under-Engineered Responsive Tables".
 */
export const frame = (element: Element, name: 'div' | 'span'): HTMLElement => {
  const { ownerDocument: document } = element;
  const around = document.createElement(name);
  around.className = 'scroll-frame';
  around.dataset.hint = t('scrollsSideways');
  const region = document.createElement(name);
  region.className = 'scroll-region';
  element.replaceWith(around);
  around.append(region);
  region.append(element);
  return region;
};

/** Frames an element. The region scrolls where the column is too narrow; it follows the text size, the column and the window. */
export const enclose = (element: Element): HTMLElement => {
  const region = frame(element, 'div');
  watchSize(region, () => mark(region));
  watchSize(element, () => mark(region));
  return region;
};
