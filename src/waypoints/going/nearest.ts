/** The place that means the same as one that cannot be reached. */
import type { Destination, Landmark, LandmarkRole, Waypoint, Waypoints } from '../waypoint.ts';

const withRole = (found: Waypoints, role: LandmarkRole): Landmark | null =>
  found.landmarks.find((landmark) => landmark.role === role) ?? null;

const content = (found: Waypoints): Waypoint | null => withRole(found, 'main') ?? found.article;

const places: Readonly<Record<Destination, (found: Waypoints) => Waypoint | null>> = {
  content,
  /** What comes after an advertisement is nowhere else. */
  block: () => null,
  search: (found) => withRole(found, 'search') ?? found.searches[0] ?? null,
  navigation: (found) => withRole(found, 'navigation'),
  footer: (found) => withRole(found, 'contentinfo'),
  aside: (found) => withRole(found, 'complementary'),
};

/** Search field to search landmark, content to main or else the article's start; null when the page has no such place. */
export const nearest = (found: Waypoints, destination: Destination): Waypoint | null =>
  places[destination](found);
