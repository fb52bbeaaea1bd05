/** The only writer of preferences. */
import { setButtonOpensPopup } from '../platform/button.ts';
import {
  pushPreferences,
  readPreferences,
  storePreferences,
} from '../platform/preference-store.ts';
import { type Outcome, refused } from '../platform/requests.ts';
import { isValidPreference } from '../preferences/parse.ts';
import { isPreferenceName, type Preferences } from '../preferences/preferences.ts';

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

/** Makes the toolbar button do what the reader prefers. The browser forgets it at each start. */
export const applyButtonPreference = async (): Promise<void> => {
  const { values } = await readPreferences();
  await setButtonOpensPopup(!values.openAtOnce);
};

type Values = Readonly<Record<string, unknown>>;

const areValid = (values: Values): values is Partial<Preferences> =>
  Object.keys(values).length > 0 &&
  Object.entries(values).every(
    ([name, value]) => isPreferenceName(name) && isValidPreference(name, value),
  );

/** Stores preferences after a look at their names, types and ranges. One that is not valid refuses them all. */
export const setPreferences = async (values: Values): Promise<Outcome> => {
  if (!areValid(values)) return refused('invalid-preference');
  try {
    await storePreferences(values);
  } catch {
    return refused('storage-full');
  }
  if (values.openAtOnce !== undefined) await applyButtonPreference();
  syncSoon();
  return { ok: true };
};
