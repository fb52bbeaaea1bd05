/** Finds a page's waypoints in one pass over the page. */
import { findHeadings } from './headings.ts';
import { findLandmarks } from './landmarks.ts';
import { attribute, tagOf } from './page/dom.ts';
import { createPlaces, type Place } from './page/place.ts';
import { elementsOf } from './page/tree.ts';
import { createSight, type Sight } from './page/visibility.ts';
import { chooseSkipLinks } from './skip-links/choose.ts';
import { findInPageLinks, type InPageLink } from './skip-links/in-page-links.ts';
import { judge } from './skip-links/judge.ts';
import { readId } from './skip-links/read-words.ts';
import { findArticle, findClosedFrames, findPlayer, findSearches } from './spots.ts';
import type { SkipLink, Waypoints } from './waypoint.ts';

export interface FindOptions {
  /** Where extraction found the article to start, in the page itself. */
  readonly articleStart?: Element | null;
}

const toSkipLink = (
  link: InPageLink,
  sight: Sight,
  placeOf: (element: Element) => Place,
): SkipLink => ({
  kind: 'skip-link',
  level: null,
  name: link.name,
  fragment: link.fragment,
  place: placeOf(link.element),
  destination: link.words.destination ?? readId(link.fragment),
  target: link.target === null ? null : placeOf(link.target.element),
  problems: judge(link.element, link.target, sight),
});

const TELLING = new Set(
  `a area h1 h2 h3 h4 h5 h6 main nav search header footer section form aside input video audio iframe frame`.split(
    ' ',
  ),
);

/** Most elements are no waypoint and cannot be: one look at each, and no more. */
const mayTell = (element: Element): boolean =>
  TELLING.has(tagOf(element)) || attribute(element, 'role') !== null;

const mayLead = (element: Element): boolean => ['a', 'area'].includes(tagOf(element));

const skipLinksAmong = (
  elements: readonly Element[],
  all: readonly Element[],
  sight: Sight,
  placeOf: (element: Element) => Place,
): readonly SkipLink[] =>
  chooseSkipLinks(findInPageLinks(elements, all)).map((link) => toSkipLink(link, sight, placeOf));

/** The skip links of a page alone, as {@link findWaypoints} finds them: most of its work is the rest. */
export const findSkipLinks = (document: Document): readonly SkipLink[] => {
  const all = [...elementsOf(document)];
  return skipLinksAmong(all.filter(mayLead), all, createSight(document), createPlaces());
};

/**
 * Takes a page and gives its skip links with what is wrong with each, its article's start, landmarks, headings, search fields, main
 * player and the frames that are out of reach. Changes nothing in the page and never throws.
 */
export const findWaypoints = (document: Document, options: FindOptions = {}): Waypoints => {
  const all = [...elementsOf(document)];
  const elements = all.filter(mayTell);
  const sight = createSight(document);
  const placeOf = createPlaces();
  return {
    skipLinks: skipLinksAmong(elements, all, sight, placeOf),
    article: findArticle(document, options.articleStart ?? null, sight, placeOf),
    landmarks: findLandmarks(elements, sight, placeOf),
    headings: findHeadings(elements, sight, placeOf),
    searches: findSearches(elements, sight, placeOf),
    player: findPlayer(elements, sight, placeOf),
    closedFrames: findClosedFrames(elements, sight, placeOf),
  };
};
