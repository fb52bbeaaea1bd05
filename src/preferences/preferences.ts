/**
 * The one table of preferences. A row gives type, default, bounds, place, look and old names; labels are the strings
 * `preference_NAME` and, for the options of a choice, `option_NAME_OPTION`. Types, controls, parser and store follow it.
 */
import { colourRows } from './colour-rows.ts';
import { focusRows } from './focus-rows.ts';
import { keptRows } from './kept-rows.ts';
import { linkRows, pictureRows } from './picture-rows.ts';
import { type Group, type Row, range, toggle } from './row.ts';
import { textRows } from './text-rows.ts';

export const preferences = {
  ...textRows,
  ...colourRows,
  ...pictureRows,
  ...linkRows,
  ...focusRows,
  /** The toolbar button opens the reader without the popup. */
  openAtOnce: toggle({ group: 'general', default: false }),
  /** How many of the articles read last are kept for reload and restart. */
  articlesKept: range({ group: 'general', default: 50, min: 1, max: 500, step: 1, unit: '' }),
  ...keptRows,
};

export type PreferenceName = keyof typeof preferences;
export type Preferences = {
  readonly [Name in PreferenceName]: (typeof preferences)[Name]['default'];
};

export const preferenceNames = Object.keys(preferences) as readonly PreferenceName[];

/** Whether a string names a preference. */
export const isPreferenceName = (name: string): name is PreferenceName =>
  Object.hasOwn(preferences, name);

/** A row by its name, as the kind of row it is. */
export const rowOf = (name: PreferenceName): Row => preferences[name];

/** The preferences of a group that have a control, in their order. */
export const namesIn = (group: Group): readonly PreferenceName[] =>
  preferenceNames.filter((name) => rowOf(name).group === group && rowOf(name).control !== 'none');

/** Whether a preference is about how an article looks and reads: what a preset, a site and a reset are about. */
export const isWayOfReading = (name: PreferenceName): boolean => rowOf(name).group !== 'general';

/** Whether the choice that makes a preference matter is made. */
export const matters = (name: PreferenceName, values: Preferences): boolean => {
  const { onlyWith } = rowOf(name);
  if (onlyWith === null || !isPreferenceName(onlyWith.name)) return true;
  return values[onlyWith.name] === onlyWith.option;
};
