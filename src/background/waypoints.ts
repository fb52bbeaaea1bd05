/** Waypoints: the page finds them itself, and calls the panel. */
import { runIn } from '../platform/injection.ts';
import type { Outcome } from '../platform/requests.ts';

/** Lets a tab's page find its waypoints and call the panel that asks. */
export const findIn = (tab: number): Promise<Outcome> => runIn(tab, 'waypoints.js');
