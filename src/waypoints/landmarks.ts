/** Landmarks: named, nested, only those that assistive technology reaches. */
import { attribute, tagOf } from './page/dom.ts';
import { authorName } from './page/names.ts';
import type { Place } from './page/place.ts';
import { landmarkRole } from './page/roles.ts';
import { holderOf } from './page/tree.ts';
import type { Sight } from './page/visibility.ts';
import type { Landmark } from './waypoint.ts';

const CANDIDATES = new Set([
  'main',
  'nav',
  'search',
  'header',
  'footer',
  'section',
  'form',
  'aside',
]);

const mayBeLandmark = (element: Element): boolean =>
  CANDIDATES.has(tagOf(element)) || attribute(element, 'role') !== null;

/** Also remembers what lies between, so that no way up is walked twice. */
const depth = (element: Element, levels: Map<Element, number>): number => {
  const between: Element[] = [];
  let level: number | undefined;
  for (let up = holderOf(element); up !== null && level === undefined; up = holderOf(up)) {
    level = levels.get(up);
    if (level === undefined) between.push(up);
  }
  for (const holder of between) levels.set(holder, level ?? 0);
  return (level ?? 0) + 1;
};

/** Takes elements in the order of the page and gives those that are landmarks, in the same order. */
export const findLandmarks = (
  elements: readonly Element[],
  sight: Sight,
  placeOf: (element: Element) => Place,
): readonly Landmark[] => {
  const levels = new Map<Element, number>();
  const landmarks: Landmark[] = [];
  for (const element of elements.filter(mayBeLandmark)) {
    const name = authorName(element);
    const role = landmarkRole(element, name);
    if (role === null || sight.concealment(element) !== null) continue;
    const level = depth(element, levels);
    levels.set(element, level);
    landmarks.push({
      kind: 'landmark',
      role,
      name,
      level,
      place: placeOf(element),
    });
  }
  return landmarks;
};
