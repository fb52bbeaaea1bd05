/** The only writer of preferences. */
import { setButtonOpensPopup } from '../platform/button.ts';
import { pushPreferences, readPreferences, storePreference } from '../platform/preference-store.ts';
import { type Outcome, refused } from '../platform/requests.ts';
import { isValidPreference } from '../preferences/parse.ts';
import { isPreferenceName } from '../preferences/preferences.ts';

/**
 * `storage.sync` takes 120 writes a minute; a slider makes that in two seconds. So it gets what a burst ends with,
 * a second after. A worker that dies before has the names written down and sends them at its next start.
 */
const syncDelay = 1000;

let syncTimer: ReturnType<typeof setTimeout> | undefined;

const syncSoon = (): void => {
  clearTimeout(syncTimer);
  syncTimer = setTimeout(() => void pushPreferences(), syncDelay);
};

/** One write after another: each reads what the one before has stored. */
let lastWrite: Promise<unknown> = Promise.resolve();

const inTurn = <Result>(write: () => Promise<Result>): Promise<Result> => {
  const result = lastWrite.then(write);
  lastWrite = result.catch(() => undefined);
  return result;
};

/** Makes the toolbar button do what the reader prefers. The browser forgets it at each start. */
export const applyButtonPreference = async (): Promise<void> => {
  const { values } = await readPreferences();
  await setButtonOpensPopup(!values.openAtOnce);
};

/** Stores a preference after a look at its name, type and range. */
export const setPreference = async (name: string, value: unknown): Promise<Outcome> => {
  if (!isPreferenceName(name) || !isValidPreference(name, value))
    return refused('invalid-preference');
  try {
    await inTurn(() => storePreference(name, value));
  } catch {
    return refused('storage-full');
  }
  if (name === 'openAtOnce') await applyButtonPreference();
  syncSoon();
  return { ok: true };
};
