import type { Session } from './session.ts';

/** Keys go in, speech comes out. */
export interface Listening {
  /** Does something, and gives all that Orca says of it up to where it falls silent after the text awaited. */
  readonly hearFrom: (act: () => Promise<unknown>, awaited: string | RegExp) => Promise<string>;
  /** The same for keys; something must be said where no text is named. */
  readonly press: (keys: string, awaited?: string | RegExp) => Promise<string>;
  /** Presses keys and gives what Orca then reads, on and on to the end. */
  readonly hearReading: (keys: string) => Promise<string>;
  /** Presses keys and does not listen. */
  readonly tap: (keys: string) => Promise<void>;
  /** How many steps were done a second time because Orca did not say what was awaited at the first. */
  readonly retries: () => number;
}

/** Listens in a session. */
export const createListening = ({ press: tap, speech }: Session): Listening => {
  let retries = 0;
  const hearFrom: Listening['hearFrom'] = async (act, awaited) => {
    const before = await speech.now();
    await act();
    return speech.hear(before, awaited).catch(async () => {
      retries += 1;
      await act();
      return speech.hear(before, awaited);
    });
  };
  const hearReading: Listening['hearReading'] = async (keys) => {
    const before = await speech.now();
    await tap(keys);
    return speech.hearReading(before);
  };
  return {
    hearFrom,
    press: (keys, awaited = /\S/) => hearFrom(() => tap(keys), awaited),
    hearReading,
    tap,
    retries: () => retries,
  };
};
