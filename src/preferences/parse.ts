/** The total parser of preferences: anything in, valid preferences out. */
import { type Changes, fitsAnItem } from './kept-rows.ts';
import {
  isPreferenceName,
  type PreferenceName,
  type Preferences,
  preferenceNames,
  preferences,
  rowOf,
} from './preferences.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value may be stored under a name: of the row's type, within its bounds. */
export const isValidPreference = (name: PreferenceName, value: unknown): boolean => {
  const row = rowOf(name);
  switch (row.control) {
    case 'range':
      return Number.isFinite(value) && Number(value) >= row.min && Number(value) <= row.max;
    case 'choice':
      return row.options.some((option) => option === value);
    case 'toggle':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string' && row.tidy(value) === value;
    case 'colour':
      return typeof value === 'string' && /^#[\da-f]{6}$/.test(value);
    case 'none':
      return row.accepts(value);
    default:
      return row satisfies never;
  }
};

/** Whether changes may be stored: some preferences, each with a value that is valid. */
export const areValidChanges = (changes: Changes): changes is Partial<Preferences> =>
  Object.keys(changes).length > 0 &&
  Object.entries(changes).every(
    ([name, value]) => isPreferenceName(name) && isValidPreference(name, value),
  );

/** Why changes that are not valid may not be stored. A list that is full is no wrong value: there is a way on. */
export const whyInvalid = ({ sites, ownPresets }: Changes) => {
  if (sites !== undefined && !fitsAnItem(sites)) return 'sites-full';
  if (ownPresets !== undefined && !fitsAnItem(ownPresets)) return 'presets-full';
  return 'invalid-preference';
};

/** The names that a preference has and had, its own first. */
const namesOf = (name: PreferenceName): readonly string[] => [name, ...preferences[name].oldNames];

/** The preferences that are meant by names which may be old. */
export const namesNow = (names: readonly unknown[]): readonly PreferenceName[] =>
  preferenceNames.filter((name) => namesOf(name).some((given) => names.includes(given)));

const storedValue = (stored: Readonly<Record<string, unknown>>, name: PreferenceName): unknown =>
  namesOf(name)
    .filter((key) => Object.hasOwn(stored, key))
    .map((key) => stored[key])[0];

/** What a store held of preferences: the values that are usable, and the names whose value was not. */
interface StoredPreferences {
  readonly values: Partial<Preferences>;
  readonly repaired: readonly PreferenceName[];
}

/** Reads what a store, or another machine, held of preferences; gives it by the names that they have now. */
export const parseStored = (stored: unknown): StoredPreferences => {
  const record = isRecord(stored) ? stored : {};
  const isUsable = (name: PreferenceName) => isValidPreference(name, storedValue(record, name));
  const given = preferenceNames.filter((name) => storedValue(record, name) !== undefined);
  const values = given.filter(isUsable).map((name) => [name, storedValue(record, name)]);
  return {
    values: Object.fromEntries(values),
    repaired: given.filter((name) => !isUsable(name)),
  };
};

const defaults = Object.fromEntries(
  preferenceNames.map((name) => [name, preferences[name].default]),
) as Preferences;

/** The outcome of a parse: valid preferences, and the names whose stored value was not usable. */
export type ParsedPreferences = StoredPreferences & { readonly values: Preferences };

/**
 * Reads preferences from whatever a store held.
 * A value that is missing gets its default; one of the wrong type or range gets its default and is named in `repaired`.
 */
export const parsePreferences = (stored: unknown): ParsedPreferences => {
  const { values, repaired } = parseStored(stored);
  return { values: { ...defaults, ...values }, repaired };
};
