/** From preferences to CSS custom properties. Pure; src/ui sets them. */
import { lookOfPreferredColours, type Surroundings } from './colours.ts';
import {
  type PreferenceName,
  type Preferences,
  preferenceNames,
  preferences,
} from './preferences.ts';
import type { Look } from './row.ts';

const lookOfRow = (name: PreferenceName, values: Preferences): Look => {
  const row: { look(value: Preferences[PreferenceName]): Look } = preferences[name];
  return row.look(values[name]);
};

/** All CSS custom properties that a set of preferences asks for. */
export const lookOf = (values: Preferences, surroundings: Surroundings): Look =>
  Object.assign(
    {},
    ...preferenceNames.map((name) => lookOfRow(name, values)),
    lookOfPreferredColours(values, surroundings),
  );
