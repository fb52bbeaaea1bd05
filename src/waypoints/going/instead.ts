/** Where going to a skip link ends instead of at its target, told before anybody goes. */
import { locate } from '../page/place.ts';
import type { SkipLink, Waypoint, Waypoints } from '../waypoint.ts';
import { nearest } from './nearest.ts';
import { createOpenable } from './open.ts';

/**
 * Makes a function that gives the place that means the same as a link's target, where going ends there. null where it ends at the target,
 * or where only trying tells: the page may have a control that opens what hides it. Keep it for one look at the page.
 */
export const createInstead = (
  document: Document,
  found: Waypoints,
): ((link: SkipLink) => Waypoint | null) => {
  const isOpenable = createOpenable(document);
  const leadsElsewhere = ({ problems, target, destination }: SkipLink): boolean => {
    if (target === null) return true;
    if (!problems.includes('target-hidden') && !problems.includes('target-inert'))
      return problems.includes('target-empty');
    const element = locate(document, target);
    return element === null || !isOpenable(element, destination);
  };
  const leadsTo = (link: SkipLink, place: Waypoint): boolean =>
    link.target !== null && locate(document, link.target) === locate(document, place.place);
  return (link) => {
    const same = link.destination === null ? null : nearest(found, link.destination);
    return same !== null && leadsElsewhere(link) && !leadsTo(link, same) ? same : null;
  };
};
