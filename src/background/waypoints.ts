/** Waypoints: the page finds them itself; it calls the panel, or goes there at a shortcut. */
import { openPanel, type PressedTab } from '../platform/button.ts';
import { runIn, stepIn } from '../platform/injection.ts';
import type { Outcome } from '../platform/requests.ts';

type Step = Parameters<typeof stepIn>[1];

/** Lets a tab's page find its waypoints and call the panel that asks. */
export const findIn = (tab: number): Promise<Outcome> => runIn(tab, 'waypoints.js');

/** Takes a step in a tab's page; where it has nothing of the kind, or lets nobody in, the panel says so. */
const take =
  (step: Step) =>
  async (tab: PressedTab): Promise<void> => {
    const taken = await stepIn(tab.id, step);
    if (!taken) await openPanel();
  };

/** What the shortcuts that go somewhere do. */
export const stepActs = {
  'go-to-article': take('go-to-article'),
  'next-landmark': take('next-landmark'),
  'previous-landmark': take('previous-landmark'),
  'next-page-heading': take('next-page-heading'),
  'previous-page-heading': take('previous-page-heading'),
} as const satisfies Record<Step, unknown>;
