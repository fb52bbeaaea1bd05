/** Text that is put where nobody sees it, for screen readers on the page: ", opens new tab" has no place in an article. */
import { all } from '../ask.ts';
import { classed } from '../classed.ts';
import { hasText } from './reshape.ts';

/** Names that frameworks, and the modules of a page, give to the class which clips text away. */
const SELECTOR = `.vh, .element-invisible, .show-for-sr, .assistive-text, .hide-text, ${classed(
  'sr-only srOnly screen-reader screenReader visually accessibly-hidden a11y-hidden accessibility-hidden off-screen offscreen',
)}`;

const CLIPPED =
  /clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?[\s,]+[01]|inset\(\s*(?:50|100)%)|(?:left|text-indent|top)\s*:\s*-\d{4,}px/i;

/** What the page hides from the eye but would be missed: formulas, and the names of tables and their parts. */
const WORTH = 'math, caption, th, thead';

/** Inside a sentence it says what a sign beside it shows: "4 out of 5 stars", the first letter of a chapter. */
const SENTENCES = 'p, li, td, dd';
const APART = 'a, button, figure';
const OF_LINKS = /window|tab\b|exter|advert/i;

const isOfSentence = (element: Element): boolean =>
  element.parentElement?.closest(SENTENCES) != null &&
  element.closest(APART) === null &&
  hasText(element) &&
  !OF_LINKS.test(element.textContent ?? '');

const isWorth = (element: Element): boolean =>
  element.matches(WORTH) ||
  isOfSentence(element) ||
  element.closest('math, caption, th') !== null ||
  element.querySelector('math, img, p + p') !== null;

/** Removes from `body` what is hidden by a clipping class or style, unless it is a formula or the name of a table. */
export const removeHelperText = (body: Element): void => {
  for (const element of all(body, SELECTOR)) if (!isWorth(element)) element.remove();
  for (const element of all(body, '[style*="clip" i], [style*="-9999" i], [style*="-10000" i]'))
    if (CLIPPED.test(element.getAttribute('style') ?? '') && !isWorth(element)) element.remove();
};
