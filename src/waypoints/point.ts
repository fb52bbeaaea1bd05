/** Showing where a way leads before anybody goes there; nothing stays of it. */
import { nearest } from './going/nearest.ts';
import { together, type Undo } from './going/undo.ts';
import { locate } from './page/place.ts';
import { createSight } from './page/visibility.ts';
import { glanceAt } from './showing/glance.ts';
import { outline } from './showing/outline.ts';
import type { SkipLink, Waypoint, Waypoints } from './waypoint.ts';

const isSeen = (document: Document, element: Element | null): element is Element =>
  element !== null && createSight(document).concealment(element) === null;

const targetOf = (document: Document, link: SkipLink, found: Waypoints): Element | null => {
  const target = link.target === null ? null : locate(document, link.target);
  const seen = isSeen(document, target) ? target : null;
  if (seen !== null && !link.problems.includes('target-empty')) return seen;
  const same = link.destination === null ? null : nearest(found, link.destination);
  return same === null ? seen : locate(document, same.place);
};

const elementOf = (document: Document, waypoint: Waypoint, found: Waypoints): Element | null =>
  waypoint.kind === 'skip-link'
    ? targetOf(document, waypoint, found)
    : locate(document, waypoint.place);

/**
 * Outlines the place that a waypoint leads to and brings it into view. The function returned takes all of it back. A place that is
 * gone, or that only going there would open, shows nothing.
 */
export const pointAt = (document: Document, waypoint: Waypoint, found: Waypoints): Undo => {
  const element = elementOf(document, waypoint, found);
  if (element === null) return () => undefined;
  return together([glanceAt(element), outline(document, element)]);
};

/** Why nobody can go to a waypoint, as far as can be told without going: its place is gone, or its link leads nowhere. */
export const whyNotTo = (
  document: Document,
  waypoint: Waypoint,
  found: Waypoints,
): 'gone' | 'nowhere' | null => {
  if (locate(document, waypoint.place) === null) return 'gone';
  const leads = waypoint.kind !== 'skip-link' || waypoint.target !== null;
  return leads || elementOf(document, waypoint, found) !== null ? null : 'nowhere';
};
