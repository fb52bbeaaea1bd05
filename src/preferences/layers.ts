/** Values laid over others: a site's over the reader's usual ones, a preset's over what stands. */
import type { Changes } from './kept-rows.ts';
import { isValidPreference } from './parse.ts';
import {
  isPreferenceName,
  isWayOfReading,
  type PreferenceName,
  type Preferences,
  preferenceNames,
  preferences,
} from './preferences.ts';

const isUsable = ([name, value]: readonly [string, unknown]): boolean =>
  isPreferenceName(name) && isWayOfReading(name) && isValidPreference(name, value);

/** The ways of reading among some changes, those only that are valid. */
export const waysOfReadingIn = (changes: Changes): Changes =>
  Object.fromEntries(Object.entries(changes).filter(isUsable));

/** The rest of some changes. */
export const withoutWaysOfReading = (changes: Changes): Changes =>
  Object.fromEntries(
    Object.entries(changes).filter(([name]) => !isPreferenceName(name) || !isWayOfReading(name)),
  );

/** Preferences with ways of reading laid over them. What is not valid in `changes` is left out. */
export const layered = (values: Preferences, changes: Changes): Preferences => ({
  ...values,
  ...waysOfReadingIn(changes),
});

const waysOfReading = preferenceNames.filter(isWayOfReading);

const select = (names: readonly PreferenceName[], value: (name: PreferenceName) => unknown) =>
  Object.fromEntries(names.map((name) => [name, value(name)]));

/** Every way of reading at its default. */
export const usualWaysOfReading: Changes = select(
  waysOfReading,
  (name) => preferences[name].default,
);

/** The ways of reading that are not at their default: enough to come back to `values`. */
export const unusualWaysOfReading = (values: Preferences): Changes =>
  select(
    waysOfReading.filter((name) => values[name] !== preferences[name].default),
    (name) => values[name],
  );
