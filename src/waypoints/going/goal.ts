/** Where going to a waypoint ends: the place itself, or the one that means the same. */

import { findWaypoints } from '../find.ts';
import { documentOf } from '../page/dom.ts';
import { locate } from '../page/place.ts';
import { createSight } from '../page/visibility.ts';
import { createFinder } from '../skip-links/fragments.ts';
import type { Destination, SkipLink, Waypoint } from '../waypoint.ts';
import { nearest } from './nearest.ts';
import { openTo } from './open.ts';
import { uncover } from './uncover.ts';
import type { Undo } from './undo.ts';

/** What had to be done so that the place can be reached. */
export type Mend = 'spelling' | 'opened' | 'nearest' | 'shown-meanwhile' | 'made-focusable';

export interface Goal {
  readonly element: Element;
  readonly mended: readonly Mend[];
  /** The place that means the same, where it is not the place itself. */
  readonly instead: Waypoint | null;
  readonly undo: Undo;
}

const nothing: Undo = () => undefined;

/** The link is followed anew: the page may have changed since it was found. */
const targetOf = (document: Document, link: SkipLink): Goal | null => {
  const place = locate(document, link.place);
  const home = (place === null ? null : documentOf(place)) ?? document;
  const found = createFinder()(home, link.fragment);
  if (found === null) return null;
  const mended: readonly Mend[] = found.exact ? [] : ['spelling'];
  return { element: found.element, mended, instead: null, undo: nothing };
};

const itself = (document: Document, waypoint: Waypoint): Goal | null => {
  if (waypoint.kind === 'skip-link') return targetOf(document, waypoint);
  const element = locate(document, waypoint.place);
  return element === null ? null : { element, mended: [], instead: null, undo: nothing };
};

const isReached = (document: Document, element: Element): boolean =>
  createSight(document).concealment(element) === null;

const isEmpty = (waypoint: Waypoint): boolean =>
  waypoint.kind === 'skip-link' && waypoint.problems.includes('target-empty');

const opened = async (goal: Goal, destination: Destination | null): Promise<Goal | null> => {
  const undo = await openTo(goal.element, destination);
  return undo === null ? null : { ...goal, mended: [...goal.mended, 'opened'], undo };
};

const meaningTheSame = (document: Document, destination: Destination | null): Goal | null => {
  const instead = destination === null ? null : nearest(findWaypoints(document), destination);
  const element = instead === null ? null : locate(document, instead.place);
  return element === null ? null : { element, mended: ['nearest'], instead, undo: nothing };
};

const shownMeanwhile = (goal: Goal): Goal | null => {
  const undo = uncover(goal.element);
  return undo === null ? null : { ...goal, mended: [...goal.mended, 'shown-meanwhile'], undo };
};

/**
 * Finds where to go. In this order: the place itself; opened by the page's own control; the nearest place that means the same;
 * the place itself, shown for as long as focus is in it. null when there is nothing of the kind.
 */
export const goalOf = async (document: Document, waypoint: Waypoint): Promise<Goal | null> => {
  const goal = itself(document, waypoint);
  const destination = waypoint.kind === 'skip-link' ? waypoint.destination : null;
  if (goal === null) return meaningTheSame(document, destination);
  if (isReached(document, goal.element)) {
    return (isEmpty(waypoint) ? meaningTheSame(document, destination) : null) ?? goal;
  }
  const there = await opened(goal, destination);
  return there ?? meaningTheSame(document, destination) ?? shownMeanwhile(goal);
};
