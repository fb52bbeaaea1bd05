/** The page under the panel: what it has told, and what is asked of it. */
import { signal } from '@preact/signals';
import { awaitPage, type FromPage, type FromPanel, type Line } from '../platform/line.ts';
import { type RefusalReason, send } from '../platform/requests.ts';
import { isReader, tabState } from '../platform/tabs.ts';
import type { Row } from '../waypoints/rows.ts';

/** What is known of the page: nothing yet, its places, or why there are none to be had. */
export type PageState =
  | { readonly is: 'asked' }
  | { readonly is: 'listed'; readonly rows: readonly Row[] }
  | { readonly is: 'refused'; readonly reason: RefusalReason | 'in-reader' };

export const page = signal<PageState>({ is: 'asked' });

/** Why going to a row failed, until the next try. */
export const failure = signal<'gone' | 'nowhere' | null>(null);

let line: Line<FromPanel> = { say: () => undefined, end: () => undefined };

/** The panel's window closes, and the browser gives the focus back to the page. */
const close = (): void => window.close();

const hear = (message: FromPage): void => {
  switch (message.type) {
    case 'listed':
      page.value = { is: 'listed', rows: message.rows };
      return;
    case 'arrived':
      failure.value = message.failure;
      if (message.failure === null) close();
      return;
    default:
      message satisfies never;
  }
};

const refuse = (reason: RefusalReason | 'in-reader'): void => {
  page.value = { is: 'refused', reason };
};

/** The page calls while its script runs; one that has not called so long after, in milliseconds, will not. */
const PATIENCE = 5000;

const giveUp = (): void => {
  if (page.value.is === 'asked') refuse('unreadable');
};

/** Asks the page of a tab for its waypoints. */
export const askPage = async (tab: number): Promise<void> => {
  const state = await tabState(tab);
  if (isReader(state?.address ?? null)) return refuse('in-reader');
  void awaitPage(tab, { heard: hear, ended: () => refuse('gone') }).then((called) => {
    line = called;
  });
  const outcome = await send({ type: 'find-waypoints', tab });
  if (outcome.ok) setTimeout(giveUp, PATIENCE);
  else refuse(outcome.reason);
};

/** Shows in the page where a row leads; null shows nothing. */
export const pointTo = (row: number | null): void => line.say({ type: 'point', row });

/** Goes to a row's place; the panel closes when the focus is there. */
export const goTo = (row: number): void => line.say({ type: 'go', row });
