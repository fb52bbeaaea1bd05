/**
 * Accessible names, by https://www.w3.org/TR/accname-1.2/. The computation is dom-accessibility-api's; what is here keeps it
 * away from work that cannot give a name, and from pages that break it.
 */
import { computeAccessibleName } from 'dom-accessibility-api';
import { attribute, read, tagOf, textOf, windowOf } from './dom.ts';

const ATTRIBUTES = ['aria-label', 'aria-labelledby', 'title'];

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** jsdom knows no pseudo-elements and says so on its console each time. */
const knowsPseudoElements = (element: Element): boolean =>
  windowOf(element)?.CSS?.supports('selector(::before)') ?? false;

const compute = (element: Element, hidden: boolean): string | null => {
  const view = windowOf(element);
  if (view === null) return null;
  try {
    return computeAccessibleName(element, {
      hidden,
      getComputedStyle: (of, pseudo) => view.getComputedStyle(of, pseudo),
      computedStyleSupportsPseudoElements: !hidden && knowsPseudoElements(element),
    });
  } catch {
    return null; // A page can name a form's control "nodeType", or the like: no name is better than no list.
  }
};

const hasAuthorName = (element: Element): boolean =>
  ATTRIBUTES.some((name) => (attribute(element, name) ?? '').trim() !== '');

/** The name given by attributes alone, as landmarks have it: '' when there is none. */
export const authorName = (element: Element): string =>
  hasAuthorName(element) ? oneLine(compute(element, false) ?? '') : '';

/** The name from attributes or, where there are none, from what the element holds: of headings and links. */
export const nameOf = (element: Element): string =>
  oneLine(compute(element, false) ?? textOf(element));

const pictureText = (element: Element): string => {
  const picture = read(element, 'querySelector').call(element, 'img[alt], svg title');
  if (picture === null) return '';
  return tagOf(picture) === 'img' ? (attribute(picture, 'alt') ?? '') : textOf(picture);
};

/** What a link is called even where it is hidden, so that a person can be told what they cannot reach. */
export const nameEvenHidden = (element: Element): string => {
  const label = attribute(element, 'aria-label') ?? '';
  const named = oneLine(label) || nameOf(element) || textOf(element);
  return named || oneLine(attribute(element, 'title') ?? '') || oneLine(pictureText(element));
};
