/** Reads and writes lists of changes by name. A name is any text, also one that every object has by itself. */
import type { Changes, NamedChanges } from './kept-rows.ts';

/** What is kept under a name, or null. */
export const changesUnder = (list: NamedChanges, name: string): Changes | null =>
  Object.hasOwn(list, name) ? (list[name] ?? null) : null;

/** The list with changes under a name, at its end; with null, without that name. */
export const withChanges = (
  list: NamedChanges,
  name: string,
  changes: Changes | null,
): NamedChanges => {
  const others = Object.entries(list).filter(([other]) => other !== name);
  return Object.fromEntries(changes === null ? others : [...others, [name, changes]]);
};
