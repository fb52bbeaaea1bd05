/** In-page links that are no skip links: tabs, switches, footnotes, contents, comments, "back to top". */
import { all, attribute, isElement, matches, read, tagOf, textOf } from '../page/dom.ts';
import { hasRole } from '../page/roles.ts';
import { holdersOf } from '../page/tree.ts';
import type { InPageLink } from './in-page-links.ts';

const TAB = '[role="tab"], [data-toggle="tab"], [data-bs-toggle="tab"], [role="tablist"] *';
const SWITCHES = [
  '[aria-expanded]',
  '[aria-haspopup]',
  '[data-toggle]',
  '[data-bs-toggle]',
  '[role="button"]',
  '[role="menuitem"]',
];
const SWITCH = [...SWITCHES, 'button *', '[aria-expanded] > *'].join(', ');
const NOTE =
  'sup *, [role="doc-noteref"], [role="doc-backlink"], [epub\\:type="noteref"], .footnote *';

const isTab = ({ element, target }: InPageLink): boolean =>
  matches(element, TAB) || (target !== null && hasRole(target.element, 'tabpanel'));

/** A switch opens something where it stands: menus, dialogs. */
const isSwitch = ({ element }: InPageLink): boolean => matches(element, SWITCH);

const isNote = ({ element, fragment, name }: InPageLink): boolean =>
  matches(element, NOTE) ||
  /^(fn|ftn|_ftn|cite|note|ref)[-_:]?/iu.test(fragment) ||
  /^\P{L}+$/u.test(name);

const isAboutComments = ({ fragment }: InPageLink): boolean =>
  /comment|koment|kommentar|respond|disqus|opinie/iu.test(fragment);

const isBackToTop = ({ words, leadsForward, target }: InPageLink): boolean =>
  words.saysTop && !(leadsForward && target !== null && words.destination !== null);

const headingIn = (element: Element): Element | null => {
  if (/^h[2-6]$/u.test(tagOf(element))) return element;
  const first = read(element, 'firstElementChild');
  return isElement(first) && /^h[2-6]$/u.test(tagOf(first)) ? first : null;
};

const headingAround = (element: Element): Element | null => {
  for (const holder of holdersOf(element)) if (/^h[2-6]$/u.test(tagOf(holder))) return holder;
  return null;
};

/** A table of contents repeats the headings that it leads to. */
const repeatsItsHeading = ({ name, target }: InPageLink): boolean => {
  if (target === null) return false;
  const heading = headingIn(target.element) ?? headingAround(target.element);
  if (heading === null) return false;
  const text = textOf(heading).toLowerCase();
  return text !== '' && (text.includes(name.toLowerCase()) || name.toLowerCase().includes(text));
};

/** Inside running text, a link is part of a sentence; a paragraph of nothing but links is a list. */
const isInSentence = ({ element }: InPageLink): boolean => {
  const paragraph = read(element, 'closest').call(element, 'p');
  if (paragraph === null) return false;
  const ofLinks = all(paragraph, 'a').map((link) => textOf(link).length);
  return textOf(paragraph).length > ofLinks.reduce((sum, length) => sum + length, 20);
};

const leadsNowhere = ({ fragment, element }: InPageLink): boolean =>
  fragment === '' || fragment.startsWith('!') || attribute(element, 'href') === '#';

/** What a link is whatever its words say. */
export const isOrdinaryWhateverItSays = (link: InPageLink): boolean =>
  [isTab, isNote, isAboutComments, isBackToTop, isInSentence].some((is) => is(link));

/** What a link is when its words do not say "skip to content" or the like. */
export const isOrdinary = (link: InPageLink): boolean =>
  [isOrdinaryWhateverItSays, isSwitch, repeatsItsHeading, leadsNowhere].some((is) => is(link));
