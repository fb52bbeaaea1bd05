/** Reads and writes lists of changes by name. A name is any text, also one that every object has by itself. */
import type { Changes, NamedChanges } from './kept-rows.ts';

/**
 * Firefox's storage leaves out what is called as a part of every object is ("constructor"): such a name is kept behind a mark. So is one that
 * looks like that, so that it comes back as it was.
 */
const MARK = '~';

const needsMark = (text: string): boolean => text.replace(/^~+/, '') in Object.prototype;

const keyOf = (name: string): string => (needsMark(name) ? MARK + name : name);

const nameOf = (key: string): string => (needsMark(key) ? key.replace(MARK, '') : key);

/** What is kept, with its names. */
export const namedEntries = (list: NamedChanges): readonly (readonly [string, Changes])[] =>
  Object.entries(list).map(([key, changes]) => [nameOf(key), changes]);

/** What is kept under a name, or null. */
export const changesUnder = (list: NamedChanges, name: string): Changes | null =>
  namedEntries(list).find(([other]) => other === name)?.[1] ?? null;

/** The list with changes under a name, at its end; with null, without that name. */
export const withChanges = (
  list: NamedChanges,
  name: string,
  changes: Changes | null,
): NamedChanges => {
  const others = Object.entries(list).filter(([key]) => nameOf(key) !== name);
  return Object.fromEntries(changes === null ? others : [...others, [keyOf(name), changes]]);
};
