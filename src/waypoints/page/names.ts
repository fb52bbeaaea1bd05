/**
 * Accessible names, by https://www.w3.org/TR/accname-1.2/. Form controls are dom-accessibility-api's; headings, links and landmarks
 * are read here, because that library drops spaces between inline elements and knows nothing of text-transform, so that one name in
 * fifty was not the browser's (docs/waypoints.md).
 */
import { computeAccessibleName } from 'dom-accessibility-api';
import { contentText } from './content-text.ts';
import { attribute, matches, read, tagOf, textOf, windowOf } from './dom.ts';

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const given = (element: Element, name: string): string => oneLine(attribute(element, name) ?? '');

const computed = (element: Element): string => {
  const view = windowOf(element);
  if (view === null) return '';
  try {
    return oneLine(
      computeAccessibleName(element, { getComputedStyle: (of) => view.getComputedStyle(of) }),
    );
  } catch {
    return ''; // A page can name a form's control "nodeType", or the like: no name is better than no list.
  }
};

const content = (element: Element): string => {
  try {
    return contentText(element, computed);
  } catch {
    return textOf(element); // Nested deeper than a script's stack: only a script makes such a page.
  }
};

const withId = (near: Element, id: string): Element | null => {
  const root = read(near, 'getRootNode').call(near) as Partial<NonElementParentNode> & Node;
  return 'getElementById' in root ? (read(root, 'getElementById')?.call(root, id) ?? null) : null;
};

/** A label may be hidden and still give its name. */
const labelText = (label: Element): string =>
  given(label, 'aria-label') || content(label) || textOf(label);

const labelledBy = (element: Element): string =>
  given(element, 'aria-labelledby')
    .split(' ')
    .map((id) => (id === '' ? null : withId(element, id)))
    .map((label) => (label === null ? '' : labelText(label)))
    .filter((text) => text !== '')
    .join(' ');

const label = (element: Element): string => labelledBy(element) || given(element, 'aria-label');

/** The name given by attributes alone, as landmarks have it: '' when there is none. */
export const authorName = (element: Element): string => label(element) || given(element, 'title');

const CONTROLS = 'input, select, textarea, button, fieldset, [role="searchbox"], [role="combobox"]';

/** Roles that are named from what they hold (ARIA 1.2, 5.2.8.6), as far as they are waypoints. */
const SPEAKING = 'h1, h2, h3, h4, h5, h6, a, area, summary, [role~="heading" i], [role~="link" i]';

/** The name from attributes or, of headings and links, from what they hold; of fields, from their labels. */
export const nameOf = (element: Element): string => {
  if (matches(element, CONTROLS)) return computed(element);
  const held = matches(element, SPEAKING) ? content : () => '';
  return label(element) || held(element) || given(element, 'title');
};

const pictureText = (element: Element): string => {
  const picture = read(element, 'querySelector').call(element, 'img[alt], svg title');
  if (picture === null) return '';
  return tagOf(picture) === 'img' ? given(picture, 'alt') : textOf(picture);
};

/** What a link is called even where it is hidden, so that a person can be told what they cannot reach. */
export const nameEvenHidden = (element: Element): string =>
  nameOf(element) || textOf(element) || pictureText(element);
