/** Text that is put where nobody sees it, for screen readers on the page: ", opens new tab" has no place in an article. */
import { all } from '../ask.ts';

/** Names that frameworks give to the class which clips text away. */
const CLASSES = [
  'sr-only',
  'visually_hidden',
  'screen-reader-text',
  'screen-reader-only',
  'screen-reader',
  'element-invisible',
  'accessibly-hidden',
  'a11y-hidden',
  'assistive-text',
  'off-screen',
  'offscreen',
  'show-for-sr',
  'hide-text',
  'accessibility-hidden',
  'vh',
].map((name) => `.${name}`);

/** What the class of a CSS module looks like: `Link_visuallyHidden__x1`. */
const SELECTOR = [
  ...CLASSES,
  '[class*="visuallyhidden" i]',
  '[class*="visually-hidden" i]',
  '[class*="hidden-visually" i]',
  '[class*="srOnly" i]',
  '[class*="screenReader" i]',
].join();

const CLIPPED =
  /clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?[\s,]+[01]|inset\(\s*(?:50|100)%)|(?:left|text-indent|top)\s*:\s*-\d{4,}px/i;

/** What the page hides from the eye but would be missed: formulas, and the names of tables and their parts. */
const WORTH = 'math, caption, th, thead';

const isWorth = (element: Element): boolean =>
  element.matches(WORTH) ||
  element.closest('math, caption, th') !== null ||
  element.querySelector('math, img, p + p') !== null;

/** Removes from `body` what is hidden by a clipping class or style, unless it is a formula or the name of a table. */
export const removeHelperText = (body: Element): void => {
  for (const element of all(body, SELECTOR)) if (!isWorth(element)) element.remove();
  for (const element of all(body, '[style*="clip" i], [style*="-9999" i], [style*="-10000" i]'))
    if (CLIPPED.test(element.getAttribute('style') ?? '') && !isWorth(element)) element.remove();
};
