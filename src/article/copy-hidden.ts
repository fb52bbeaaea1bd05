/** Which elements can be content, and which the page keeps from its readers. Read from names and attributes alone, so that it needs no layout. */

import { getAttribute, localName } from './ask.ts';

/** Never content. */
export const neverContent = new Set(
  'script style template input select textarea datalist optgroup option progress meter canvas frameset frame map area param'.split(
    ' ',
  ),
);

/** Scripts that hold data: the page's description of itself, and formulas. */
const isData = (script: Element): boolean => {
  const type = (getAttribute(script, 'type') ?? '').toLowerCase();
  return type.startsWith('application/ld+json') || type.startsWith('math/');
};

const isDropped = (element: Element): boolean =>
  localName(element) === 'script' ? !isData(element) : neverContent.has(localName(element));

/** In lower case. */
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/;

/**
 * An open dialog marks the whole page behind it as hidden from screen readers, so `aria-hidden` counts only on what is
 * no bigger than a decoration.
 */
const isDecoration = (element: Element): boolean =>
  getAttribute(element, 'aria-hidden') === 'true' &&
  !element.classList.contains('fallback-image') &&
  element.querySelector('p, h1, article, main') === null;

/** Pages hide the MathML of a formula behind its picture; it is the part that can be read aloud. */
const holdsFormula = (element: Element): boolean =>
  localName(element) === 'math' || element.querySelector(':scope > math') !== null;

/**
 * React streams the late pieces of a page in hidden boxes named `S:` and a number, which a script empties into their
 * places. In a page whose scripts did not run they still hold the article.
 */
const isStreamed = (element: Element): boolean =>
  /^S:[\da-f]+$/.test(getAttribute(element, 'id') ?? '');

/** A panel that the page opens at a press: an answer, a tab. */
const isPanel = (element: Element): boolean =>
  /^(?:tabpanel|region)$/.test(getAttribute(element, 'role') ?? '');

/** True when the element and all in it is hidden by an attribute: `hidden`, an inline style, or `aria-hidden`. */
const isHidden = (element: Element): boolean => {
  if (!element.hasAttributes()) return false;
  const hidden = getAttribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return !isStreamed(element) && !isPanel(element);
  const style = getAttribute(element, 'style');
  if (style !== null && HIDDEN_STYLE.test(style.toLowerCase()))
    return !holdsFormula(element) && !isPanel(element);
  return isDecoration(element);
};

/** True when the element can be content, as far as it and not its ancestors tell. */
export const isKept = (element: Element): boolean => !isDropped(element) && !isHidden(element);
