/**
 * What is done for an article once its reader has opened, when the reader asks for it: until its first paint the reader
 * has the machine for itself.
 */
import type { Outcome } from '../platform/requests.ts';
import { makeRoom } from './article-keeper.ts';

/** By the article's address. What nobody asks for is given up with the background itself. */
const left = new Map<string, Promise<Outcome>>();

/** Leaves for later: once the article of an address is `kept`, room is made for it. */
export const leaveForLater = (address: string, kept: Promise<Outcome>): void => {
  left.set(address, kept);
};

/** Does what was left for later. Done when the article is kept; refused where it could not be. */
export const finish = async (address: string): Promise<Outcome> => {
  const kept = left.get(address);
  if (kept === undefined) return { ok: true };
  left.delete(address);
  const outcome = await kept;
  if (outcome.ok) await makeRoom();
  return outcome;
};
