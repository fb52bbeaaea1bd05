import { setTimeout as pause } from 'node:timers/promises';

const interval = 25;

/**
 * Asks again and again until the answer is truthy.
 * @param ask may throw: a document that is being left cannot answer
 * @param what the sentence of the failure
 * @param deadline milliseconds
 * @throws when the deadline has passed, with the last error as its cause
 */
export const until = async <Answer>(
  ask: () => Promise<Answer>,
  what: string,
  deadline = 15_000,
): Promise<NonNullable<Answer>> => {
  const end = performance.now() + deadline;
  let cause: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(interval);
  }
  throw new Error(`Waited ${deadline} ms in vain: ${what}`, { cause });
};

/** Asks again and again until two answers in a row are the same and truthy: what it asks about has come to rest. */
export const untilAtRest = <Answer>(
  ask: () => Promise<Answer>,
  what: string,
): Promise<NonNullable<Answer>> => {
  let before = '';
  return until(async () => {
    const answer = await ask();
    const now = JSON.stringify(answer);
    const isSame = now === before;
    before = now;
    return isSame ? answer : undefined;
  }, what);
};
