/** The page's own accessibility links, kept with its article, so that the reader can open the page at those places. */
import type { KeptLink } from '../article/article.ts';
import { findWaypoints } from '../waypoints/find.ts';
import { nearest } from '../waypoints/going/nearest.ts';
import { attribute, textOf } from '../waypoints/page/dom.ts';
import { locate, type Place } from '../waypoints/page/place.ts';
import type { Problem, SkipLink, Waypoints } from '../waypoints/waypoint.ts';

/** More than these no page needs, and nobody would listen to. */
const most = 20;

const wordsAtMost = 8;

/** With these, the browser itself would not get there. */
const hopeless: readonly Problem[] = [
  'target-missing',
  'target-inert',
  'target-hidden',
  'target-empty',
];

const targetOf = (link: SkipLink, found: Waypoints): Place | null => {
  if (!link.problems.some((problem) => hopeless.includes(problem))) return link.target;
  const same = link.destination === null ? null : nearest(found, link.destination);
  return same?.place ?? null;
};

/** The place by its id or, without one, by its first words: https://wicg.github.io/scroll-to-text-fragment/ */
const fragmentOf = (element: Element): string => {
  const id = attribute(element, 'id') ?? '';
  if (id !== '') return encodeURIComponent(id);
  const words = textOf(element).split(' ').slice(0, wordsAtMost).join(' ');
  return words === '' ? '' : `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
};

const keptOf = (document: Document, link: SkipLink, found: Waypoints): KeptLink => {
  const place = targetOf(link, found);
  const element = place === null ? null : locate(document, place);
  return { name: link.name, fragment: element === null ? '' : fragmentOf(element) };
};

/** The accessibility links of a page, each with the fragment that leads to its place; '' where only the page itself can be opened. */
export const keptLinksOf = (document: Document): readonly KeptLink[] => {
  const found = findWaypoints(document);
  return found.skipLinks
    .filter(({ name }) => name !== '')
    .slice(0, most)
    .map((link) => keptOf(document, link, found));
};
