/** The lines that stand between the headline and the body: the kicker above, the standfirst below. */

import { all, find, getAttribute } from '../ask.ts';
import { bears, openingOf } from '../blocks/words-of-parts.ts';
import { classed } from '../classed.ts';
import { standsIn } from './elsewhere.ts';
import { fold } from './site.ts';
import { shortText } from './tidy.ts';

/** What pages call a standfirst, and a kicker, in lower case: a new page compiles an expression without flags in half the time. */
const LEAD =
  /standfirst|sub-?title|sub-?headline|dek|deck|article-lead|article__lead|summary|intro|abstract|excerpt|teaser-text|chapo|bajada|entradilla|sommario|description/;
const KICKER =
  /kicker|eyebrow|overline|dachzeile|rubric|topline|supertitle|antetitulo|surtitre|occhiello/;

const CLASSED = '[class]';
const MAYBE_LEAD = '[class], [itemprop]:not(meta), h2';

const classOf = (element: Element): string => (getAttribute(element, 'class') ?? '').toLowerCase();

const isLead = (element: Element): boolean =>
  element.localName === 'h2' ||
  LEAD.test(classOf(element)) ||
  /\b(?:description|alternativeHeadline)\b/.test(element.getAttribute('itemprop') ?? '');

/** Whether `element` calls itself a kicker. */
export const isKicker = (element: Element): boolean => KICKER.test(classOf(element));

const FOLLOWS = 4;
const NEAREST = 12;

/** Elements of the headline's neighbourhood, three levels up at most. */
const around = (
  headline: Element,
  selector: string,
  isWanted: (element: Element) => boolean,
): readonly Element[] => {
  let root = headline;
  for (let level = 0; level < 3 && root.parentElement; level += 1) {
    root = root.parentElement;
    const found: Element[] = [];
    for (const element of all(root, selector)) {
      if (isWanted(element)) found.push(element);
      if (found.length === NEAREST) break;
    }
    if (found.length > 0) return found;
  }
  return [];
};

const isAfter = (element: Element, before: Node): boolean =>
  (before.compareDocumentPosition(element) & FOLLOWS) !== 0 && !before.contains(element);

/** Parts between a headline and its text that are neither. */
const ELSEWHERE = `nav, aside, figure, footer, ${classed('related newsletter comment paywall subscri promo caption')}`;

const saysStandfirst = (text: string, title: string): boolean =>
  text.split(' ').length > 5 && fold(text) !== fold(title) && !bears(openingOf(text), 'related');

/**
 * The standfirst below `headline` and before `start`, where the text begins: one to three sentences that the page sets apart; null when
 * there is none.
 */
export const findLead = (
  headline: Element | null,
  title: string,
  start: Node | null,
): string | null => {
  if (!headline) return null;
  const isBetween = (element: Element): boolean =>
    isAfter(element, headline) && !(start !== null && isAfter(element, start));
  const isWanted = (element: Element): boolean =>
    isLead(element) &&
    isBetween(element) &&
    find(element, 'p ~ p') === null &&
    !standsIn(element, ELSEWHERE, headline);
  for (const element of around(headline, MAYBE_LEAD, isWanted)) {
    const text = shortText(element, 700);
    if (text && saysStandfirst(text, title)) return text;
  }
  return null;
};

/** What is named for the kicker may be the box that holds it, the author and the date. */
const holdsMore = (element: Element): boolean =>
  find(element, 'time, [class*="byline" i], [class*="author" i], [class*="date" i]') !== null ||
  all(element, CLASSED).some(isKicker);

/** The kicker in or above `headline`; null when there is none. */
export const findKicker = (headline: Element | null, title: string): string | null => {
  if (!headline) return null;
  for (const element of around(headline, CLASSED, isKicker)) {
    if (isAfter(element, headline) || holdsMore(element)) continue;
    const text = shortText(element, 80);
    if (text && !fold(title).includes(fold(text))) return text;
  }
  return null;
};
