/** The names under which things lie in the browser's key stores. */

/** What a private window has in memory lies apart: the browser shows that memory to every window. */
export const privatePrefix = 'private-';

const prefixOf = (isPrivate: boolean): string => (isPrivate ? privatePrefix : '');

/** An article that is only in memory, and a place in one, by the address of the page. */
export const sessionKey = (address: string, isPrivate: boolean): string =>
  `${prefixOf(isPrivate)}article:${address}`;
export const placeKey = (address: string, isPrivate: boolean): string =>
  `${prefixOf(isPrivate)}place:${address}`;

/** The preferences, and the names of those that other machines do not have yet. */
export const localKey = 'preferences';
export const unsyncedKey = 'unsyncedPreferences';
