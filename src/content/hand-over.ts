/** The moment when a page's article is on its way, between the script that extracts it and the one that then looks for the page's links. */
import { meetingFor } from './meeting.ts';

const meet = meetingFor<void>('handed over');

/** More turns of the queue of promises than any browser takes from a script's answer to its message. */
const TURNS = 200;

/**
 * Lets the other script go on once `answer`, this script's value, has been sent: later in the same task. A page that is told to go
 * goes between two tasks, so what the other script finds is on its way by then, too.
 */
export const handOver = async (answer: Promise<unknown>): Promise<void> => {
  const { resolve } = meet();
  await answer.catch(() => undefined);
  for (let turn = 0; turn < TURNS; turn += 1) await undefined;
  resolve();
};

/** Resolves when the article has been handed over. */
export const handedOver = (): Promise<void> => meet().promise;
