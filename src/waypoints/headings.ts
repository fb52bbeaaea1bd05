/** Headings with their computed levels, only those that assistive technology reaches. */
import { nameOf } from './page/names.ts';
import type { Place } from './page/place.ts';
import { headingLevel, isHeading } from './page/roles.ts';
import type { Sight } from './page/visibility.ts';
import type { Heading } from './waypoint.ts';

/** Takes elements in the order of the page and gives those that are headings, in the same order. */
export const findHeadings = (
  elements: readonly Element[],
  sight: Sight,
  placeOf: (element: Element) => Place,
): readonly Heading[] =>
  elements
    .filter((element) => isHeading(element) && sight.concealment(element) === null)
    .map((element) => ({
      kind: 'heading',
      level: headingLevel(element),
      name: nameOf(element),
      place: placeOf(element),
    }));
