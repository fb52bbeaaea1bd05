/**
 * The one table of preferences. A row gives type, default, bounds, control, look and old names; labels are the strings
 * `preference_NAME` and, for the options of a choice, `option_NAME_OPTION`. Types, controls, parser and store follow it.
 */
import { choice, keys, type Look, range, toggle } from './row.ts';
import { lookOfScheme, type Scheme, schemeNames } from './schemes.ts';

export const preferences = {
  /** Per cent of the browser's own font size. */
  textSize: range({
    default: 100,
    min: 50,
    max: 500,
    step: 10,
    unit: '%',
    look: (percent) => ({ '--text-size': `${percent}%` }),
  }),
  contrast: choice<Scheme>({ default: 'system', options: schemeNames, look: lookOfScheme }),
  /** The toolbar button opens the reader without the popup. */
  openAtOnce: toggle({ default: false }),
  /** How many of the articles read last are kept for reload and restart. */
  articlesKept: range({ default: 50, min: 1, max: 500, step: 1, unit: '' }),
  /** The reader's shortcuts, where they differ from the usual ones. */
  keys: keys({ default: {} }),
};

export type PreferenceName = keyof typeof preferences;
export type Preferences = {
  readonly [Name in PreferenceName]: (typeof preferences)[Name]['default'];
};

export const preferenceNames = Object.keys(preferences) as readonly PreferenceName[];

/** Whether a string names a preference. */
export const isPreferenceName = (name: string): name is PreferenceName =>
  Object.hasOwn(preferences, name);

const lookOfRow = (name: PreferenceName, values: Preferences): Look => {
  const row: { look(value: Preferences[PreferenceName]): Look } = preferences[name];
  return row.look(values[name]);
};

/** All CSS custom properties that a set of preferences asks for. */
export const lookOf = (values: Preferences): Look =>
  Object.assign({}, ...preferenceNames.map((name) => lookOfRow(name, values)));
