// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { folderOf, importsOf, modules } from './sources.ts';

const surface = ['article', 'waypoints', 'preferences', 'speech', 'export', 'platform', 'ui'];

/** What each folder may import besides itself: the table of the design. */
const table: Readonly<Record<string, readonly string[]>> = {
  article: [],
  waypoints: [],
  preferences: [],
  speech: ['article'],
  export: ['article'],
  platform: ['article', 'waypoints', 'preferences', '_locales'],
  ui: ['preferences', 'platform'],
  content: ['article', 'waypoints', 'platform'],
  background: ['article', 'preferences', 'platform'],
  popup: surface,
  panel: surface,
  reader: surface,
  settings: surface,
};

const isAllowed = (file: string, imported: string): boolean => {
  const [from, to] = [folderOf(file), folderOf(imported)];
  return from === to || (table[from]?.includes(to) ?? false);
};

/** The first way from a module back to itself along imports; none when there is no cycle. */
const findCycle = (
  file: string,
  path: readonly string[],
  clean: Set<string>,
): string | undefined => {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(' → ');
  if (clean.has(file) || !modules.includes(file)) return undefined;
  for (const imported of importsOf(file)) {
    const cycle = findCycle(imported, [...path, file], clean);
    if (cycle !== undefined) return cycle;
  }
  clean.add(file);
  return undefined;
};

describe('imports', () => {
  it('stay inside folders that the design names', () => {
    expect(modules.filter((file) => !(folderOf(file) in table))).toEqual([]);
  });

  it('follow the import table', () => {
    const strays = modules.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !isAllowed(file, imported))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(strays).toEqual([]);
  });

  it('have no cycle', () => {
    const clean = new Set<string>();
    expect(modules.map((file) => findCycle(file, [], clean)).find(Boolean)).toBeUndefined();
  });
});
