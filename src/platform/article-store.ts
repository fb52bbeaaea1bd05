/**
 * Where articles are kept: in IndexedDB, so that reload and restart keep them, or in the session's memory for private
 * windows and for when IndexedDB cannot take one. An article's key is the address of its page.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { type Article, articleSchema } from '../article/article.ts';
import { browser } from './browser.ts';

type Kept = { readonly address: string; readonly article: Article; readonly keptAt: number };

type Library = DBSchema & {
  articles: { key: string; value: Kept; indexes: { keptAt: number } };
};

const openLibrary = (): Promise<IDBPDatabase<Library>> =>
  openDB<Library>('lectern', 1, {
    upgrade: (database) => {
      const articles = database.createObjectStore('articles', { keyPath: 'address' });
      articles.createIndex('keptAt', 'keptAt');
    },
  });

const withLibrary = async <Result>(
  use: (library: IDBPDatabase<Library>) => Promise<Result>,
): Promise<Result> => {
  const library = await openLibrary();
  try {
    return await use(library);
  } finally {
    library.close();
  }
};

const sessionKey = (address: string): string => `article:${address}`;

/** Keeps an article over reload and restart. Rejects where the disk is full or IndexedDB is not to be had. */
export const keepOnDisk = async (article: Article, now: number): Promise<void> => {
  await withLibrary((library) =>
    library.put('articles', { address: article.address, article, keptAt: now }),
  );
  await browser.storage.session.remove(sessionKey(article.address));
};

/** Keeps an article until the browser closes. Rejects where memory is full. */
export const keepInMemory = async (article: Article): Promise<void> => {
  await browser.storage.session.set({ [sessionKey(article.address)]: article });
};

/** Forgets every article that is only in memory. */
export const clearMemory = async (): Promise<void> => {
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((key) => key.startsWith(sessionKey(''))));
};

/** Removes the oldest articles until `limit` are left. */
export const evictBeyond = (limit: number): Promise<void> =>
  withLibrary(async (library) => {
    const transaction = library.transaction('articles', 'readwrite');
    const newestLast = await transaction.store.index('keptAt').getAllKeys();
    const old = newestLast.slice(0, Math.max(0, newestLast.length - limit));
    await Promise.all([...old.map((key) => transaction.store.delete(key)), transaction.done]);
  });

/** An article as found: with what the reader must know about how long it stays. */
export type FoundArticle = {
  readonly article: Article;
  readonly keptOnDisk: boolean;
  /** Whether the asking page stands in a private window. */
  readonly isPrivate: boolean;
};

const parse = (kept: unknown, keptOnDisk: boolean): FoundArticle | null => {
  const article = v.safeParse(articleSchema, kept);
  const isPrivate = browser.extension.inIncognitoContext ?? false;
  return article.success ? { article: article.output, keptOnDisk, isPrivate } : null;
};

const findInMemory = async (address: string): Promise<FoundArticle | null> => {
  const key = sessionKey(address);
  const stored: Readonly<Record<string, unknown>> = await browser.storage.session.get(key);
  return parse(stored[key], false);
};

const findOnDisk = async (address: string): Promise<FoundArticle | null> =>
  parse((await withLibrary((library) => library.get('articles', address)))?.article, true);

const nothing = (): null => null;

/** The article of an address, or null where none is kept or what is kept makes no sense. Never throws. */
export const findArticle = async (address: string): Promise<FoundArticle | null> => {
  const [inMemory, onDisk] = await Promise.all([
    findInMemory(address).catch(nothing),
    findOnDisk(address).catch(nothing),
  ]);
  return inMemory ?? onDisk;
};
