/** The names under which things lie in the browser's key stores. */

/** An article that is only in memory, and a place in one, by the address of the page. */
export const sessionKey = (address: string): string => `article:${address}`;
export const placeKey = (address: string): string => `place:${address}`;

/** The preferences, and the names of those that other machines do not have yet. */
export const localKey = 'preferences';
export const unsyncedKey = 'unsyncedPreferences';
