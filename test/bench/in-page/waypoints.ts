/** What the bench and the browser tests ask of the waypoints inside a page. */
export { findWaypoints } from '../../../src/waypoints/find.ts';
export { go } from '../../../src/waypoints/go.ts';
export { locate } from '../../../src/waypoints/page/place.ts';
