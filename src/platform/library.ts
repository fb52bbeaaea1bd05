/** The library of articles on disk: its shape, and the way into it. What is in it is judged by who reads it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Place } from './place.ts';

/** What is kept of an article. */
export interface Kept {
  readonly address: string;
  readonly article: unknown;
  readonly keptAt: number;
  /** Where the reader has got to in it. Missing in what was kept before there was such a thing. */
  readonly place?: Place;
}

type Library = DBSchema & {
  articles: { key: string; value: Kept; indexes: { keptAt: number } };
};

const openLibrary = async (): Promise<IDBPDatabase<Library>> =>
  openDB<Library>('lectern', 1, {
    upgrade: (database) => {
      const articles = database.createObjectStore('articles', { keyPath: 'address' });
      articles.createIndex('keptAt', 'keptAt');
    },
  });

/** What has been opened ahead and is not in use yet: one for each tab that is being read. */
const ahead = new Set<Promise<IDBPDatabase<Library>>>();

/** Opens the library for the next to use it, who then does not wait; closes it where nobody did until `giveUp` is called. */
export const openAhead = (): { readonly giveUp: () => void } => {
  const opened = openLibrary();
  ahead.add(opened);
  // Whoever uses it hears that it is not to be had.
  opened.catch(() => undefined);
  const giveUp = (): void => {
    if (!ahead.delete(opened)) return;
    opened.then(
      (library) => library.close(),
      () => undefined,
    );
  };
  return { giveUp };
};

const takeLibrary = (): Promise<IDBPDatabase<Library>> => {
  const [library = openLibrary()] = ahead;
  ahead.delete(library);
  return library;
};

/** Opens the library, uses it and closes it again: a connection left open would keep the next version out. */
export const withLibrary = async <Result>(
  use: (library: IDBPDatabase<Library>) => Promise<Result>,
): Promise<Result> => {
  const library = await takeLibrary();
  try {
    return await use(library);
  } finally {
    library.close();
  }
};

/** What is kept of an address; undefined where nothing is. Rejects where IndexedDB is not to be had. */
export const readOnDisk = (address: string): Promise<Kept | undefined> =>
  withLibrary((library) => library.get('articles', address));
