/** From one landmark or heading of a page to the next, for people who see the page and use its keyboard. */
import { caretIn, focusIn } from './going/where.ts';
import { locate } from './page/place.ts';
import { elementsOf } from './page/tree.ts';
import type { Waypoint, Waypoints } from './waypoint.ts';

export const steps = [
  'go-to-article',
  'next-landmark',
  'previous-landmark',
  'next-page-heading',
  'previous-page-heading',
] as const;
export type Step = (typeof steps)[number];

/** Where somebody is: what has the focus, else what the caret stands in; null where neither says. */
const whereNow = (document: Document): Element | null => focusIn(document) ?? caretIn(document);

interface Stop {
  readonly waypoint: Waypoint;
  readonly element: Element;
}

const stopsOf = (document: Document, waypoints: readonly Waypoint[]): readonly Stop[] =>
  waypoints.flatMap((waypoint) => {
    const element = locate(document, waypoint.place);
    return element === null ? [] : [{ waypoint, element }];
  });

/** Is a stop after the place where somebody is; or, where nobody knows that, below the top of the window? */
const comesAfter = (document: Document): ((element: Element) => boolean) => {
  const now = whereNow(document);
  if (now === null) return (element) => element.getBoundingClientRect().top >= 1;
  const order = new Map([...elementsOf(document)].map((element, index) => [element, index]));
  const at = order.get(now) ?? -1;
  return (element) => (order.get(element) ?? -1) > at;
};

const nextOf = (document: Document, waypoints: readonly Waypoint[]): Waypoint | null => {
  const stops = stopsOf(document, waypoints);
  const isAfter = comesAfter(document);
  return (stops.find(({ element }) => isAfter(element)) ?? stops[0])?.waypoint ?? null;
};

const previousOf = (document: Document, waypoints: readonly Waypoint[]): Waypoint | null => {
  const stops = stopsOf(document, waypoints);
  const now = whereNow(document);
  const isAfter = comesAfter(document);
  const before = stops.findLast(({ element }) => element !== now && !isAfter(element));
  return (before ?? stops.at(-1))?.waypoint ?? null;
};

/** The waypoint that a step leads to. After the last comes the first, and the other way round; null where the page has none of the kind. */
export const stepFrom = (document: Document, found: Waypoints, step: Step): Waypoint | null => {
  switch (step) {
    case 'go-to-article':
      return found.article;
    case 'next-landmark':
      return nextOf(document, found.landmarks);
    case 'previous-landmark':
      return previousOf(document, found.landmarks);
    case 'next-page-heading':
      return nextOf(document, found.headings);
    case 'previous-page-heading':
      return previousOf(document, found.headings);
    default:
      return step satisfies never;
  }
};
