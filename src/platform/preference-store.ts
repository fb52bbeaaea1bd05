/**
 * Where preferences are kept. `storage.local` holds what every surface shows, at once; `storage.sync` carries it
 * between a reader's machines, an item a preference, and may be missing, full or slow without harm.
 */
import {
  namesNow,
  type ParsedPreferences,
  parsePreferences,
  parseStored,
} from '../preferences/parse.ts';
import type { PreferenceName, Preferences } from '../preferences/preferences.ts';
import { takeAhead } from './ahead.ts';
import { browser } from './browser.ts';
import { localKey, unsyncedKey } from './store-keys.ts';

type Stored = Readonly<Record<string, unknown>>;

const record = (value: unknown): Stored =>
  typeof value === 'object' && value !== null ? (value as Stored) : {};

/** Rejects where it cannot be read: what is written on top of an error erases what was there. */
const readLocal = (): Promise<Stored> => browser.storage.local.get([localKey, unsyncedKey]);

const nothing = (): Stored => ({});

/** The preferences as they were asked for ahead of this code, parsed; as stored where they were not. Never throws. */
export const readPreferencesAhead = async (): Promise<ParsedPreferences> => {
  const asked = takeAhead('preferences');
  return asked === null
    ? readPreferences()
    : parsePreferences((await asked.catch(nothing))[localKey]);
};

/** The preferences as stored, parsed. Never throws: an unreadable store gives the defaults. */
export const readPreferences = async (): Promise<ParsedPreferences> =>
  parsePreferences((await readLocal().catch(nothing))[localKey]);

/** Calls back with the preferences after each change, until the function returned is called. */
export const watchPreferences = (
  changed: (preferences: ParsedPreferences) => void,
): (() => void) => {
  const listener = (changes: Stored): void => {
    if (localKey in changes) changed(parsePreferences(record(changes[localKey]).newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
};

const unsyncedNames = (stored: Stored): readonly PreferenceName[] => {
  const names: unknown = stored[unsyncedKey];
  return Array.isArray(names) ? namesNow(names) : [];
};

const valuesIn = (stored: Stored): Partial<Preferences> => parseStored(stored[localKey]).values;

/** One change after another: each reads what the one before has stored. */
let lastChange: Promise<unknown> = Promise.resolve();

const inTurn = <Result>(change: (stored: Stored) => Promise<Result>): Promise<Result> => {
  const result = lastChange.then(readLocal).then(change);
  lastChange = result.catch(() => undefined);
  return result;
};

/** Stores values on this machine and remembers that they are not yet synced. Rejects where the store is full or unreadable. */
export const storePreferences = (values: Partial<Preferences>): Promise<void> =>
  inTurn((stored) =>
    browser.storage.local.set({
      [localKey]: { ...record(stored[localKey]), ...values },
      [unsyncedKey]: [...new Set([...unsyncedNames(stored), ...Object.keys(values)])],
    }),
  );

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Notes what has been sent as synced, but not what was changed again while it was on its way. */
const noteSent = (sent: Stored): Promise<void> =>
  inTurn(async (stored) => {
    const values = valuesIn(stored);
    const left = unsyncedNames(stored).filter((name) => !isSame(values[name], sent[name]));
    if (left.length === 0) await browser.storage.local.remove(unsyncedKey);
    else await browser.storage.local.set({ [unsyncedKey]: left });
  });

/** Sends what is not yet synced to the reader's other machines. Where that cannot be, it stays for the next time. */
export const pushPreferences = async (): Promise<void> => {
  const stored = await readLocal().catch(nothing);
  const names = unsyncedNames(stored);
  if (names.length === 0) return;
  const values = valuesIn(stored);
  const items = Object.fromEntries(names.map((name) => [name, values[name]]));
  await browser.storage.sync
    .set(items)
    .then(() => noteSent(items))
    .catch(() => undefined);
};

/**
 * Takes over what the reader's other machines have sent, except what was changed here since. What this machine has sent
 * comes back, too: a value that is older by then than what was changed meanwhile. Where it cannot be, it comes the next time.
 */
export const pullPreferences = (): Promise<void> =>
  inTurn(async (stored) => {
    const sent = parseStored(await browser.storage.sync.get(null)).values;
    const kept: readonly string[] = unsyncedNames(stored);
    const taken = Object.entries(sent).filter(([name]) => !kept.includes(name));
    if (taken.length === 0) return;
    const next = { ...record(stored[localKey]), ...Object.fromEntries(taken) };
    await browser.storage.local.set({ [localKey]: next });
  }).catch(() => undefined);

/** Calls back when another machine may have sent something. */
export const onSynced = (sent: () => unknown): void => {
  browser.storage.sync.onChanged.addListener(sent);
};
