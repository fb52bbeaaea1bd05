/** The page's own accessibility links, kept with its article, so that the reader can open the page at those places. */
import type { KeptLink } from '../article/article.ts';
import { textOf } from '../article/text.ts';
import { fragmentOfText } from '../article/text-fragment.ts';
import { findSkipLinks, findWaypoints } from '../waypoints/find.ts';
import { nearest } from '../waypoints/going/nearest.ts';
import { attribute } from '../waypoints/page/dom.ts';
import { locate, type Place } from '../waypoints/page/place.ts';
import type { Problem, SkipLink, Waypoints } from '../waypoints/waypoint.ts';

/** More than these no page needs, and nobody would listen to. */
const MOST = 20;

/** With these, the browser itself would not get there. */
const HOPELESS: readonly Problem[] = [
  'target-missing',
  'target-inert',
  'target-hidden',
  'target-empty',
];

/** All of a page's waypoints, looked for once, and only where a link does not lead to its own place. */
type Rest = () => Waypoints;

const restOf = (document: Document): Rest => {
  let found: Waypoints | null = null;
  return () => {
    found ??= findWaypoints(document);
    return found;
  };
};

const targetOf = (link: SkipLink, rest: Rest): Place | null => {
  if (!link.problems.some((problem) => HOPELESS.includes(problem))) return link.target;
  const same = link.destination === null ? null : nearest(rest(), link.destination);
  return same?.place ?? null;
};

/** The place by its id or, without one, by its first words. */
const fragmentOf = (element: Element): string => {
  const id = attribute(element, 'id') ?? '';
  return id === '' ? fragmentOfText(textOf(element)) : encodeURIComponent(id);
};

const keptOf = (document: Document, link: SkipLink, rest: Rest): KeptLink => {
  const place = targetOf(link, rest);
  const element = place === null ? null : locate(document, place);
  return { name: link.name, fragment: element === null ? '' : fragmentOf(element) };
};

/** The accessibility links of a page, each with the fragment that leads to its place; '' where only the page itself can be opened. */
export const keptLinksOf = (document: Document): readonly KeptLink[] => {
  const rest = restOf(document);
  return findSkipLinks(document)
    .filter(({ name }) => name !== '')
    .slice(0, MOST)
    .map((link) => keptOf(document, link, rest));
};
