/** The only writer of preferences. */
import { setButtonOpensPopup } from '../platform/button.ts';
import {
  pullPreferences,
  pushPreferences,
  readPreferences,
  storePreferences,
} from '../platform/preference-store.ts';
import { type Outcome, refused } from '../platform/requests.ts';
import type { Changes } from '../preferences/kept-rows.ts';
import { areValidChanges, whyInvalid } from '../preferences/parse.ts';

/**
 * `storage.sync` takes 120 writes a minute; a slider makes that in two seconds. So it gets what a burst ends with,
 * a second after. A worker that dies before has the names written down and sends them at its next start.
 */
const SYNC_DELAY = 1000;

let syncTimer: ReturnType<typeof setTimeout> | undefined;

const syncSoon = (): void => {
  clearTimeout(syncTimer);
  syncTimer = setTimeout(() => void pushPreferences(), SYNC_DELAY);
};

/** Makes the toolbar button do what the reader prefers. The browser forgets it at each start. */
const applyButtonPreference = async (): Promise<void> => {
  const { values } = await readPreferences();
  await setButtonOpensPopup(!values.openAtOnce);
};

/** Takes over what the reader's other machines have sent. The button follows here, every surface by the store. */
export const takeOverPreferences = async (): Promise<void> => {
  await pullPreferences();
  await applyButtonPreference();
};

/** Stores preferences after a look at their names, types and ranges. One that is not valid refuses them all. */
export const setPreferences = async (values: Changes): Promise<Outcome> => {
  if (!areValidChanges(values)) return refused(whyInvalid(values));
  try {
    await storePreferences(values);
  } catch {
    return refused('storage-full');
  }
  if (values.openAtOnce !== undefined) await applyButtonPreference();
  syncSoon();
  return { ok: true };
};
