/**
 * Where articles are kept: in IndexedDB, so that reload and restart keep them, or in the session's memory for private
 * windows and for when IndexedDB cannot take one. An article's key is the address of its page.
 */
import * as v from 'valibot';
import { type Article, articleSchema } from '../article/article.ts';
import { takeAhead } from './ahead.ts';
import { browser } from './browser.ts';
import { type Kept, readOnDisk, withLibrary } from './library.ts';
import { type Place, placeSchema } from './place.ts';
import { isInPrivateWindow } from './private-window.ts';
import { placeKey, privatePrefix, sessionKey } from './store-keys.ts';

/** Changes what is kept of an address, in one transaction. False where `change` gives nothing to keep. */
const change = (
  address: string,
  make: (before: Kept | undefined) => Kept | undefined,
): Promise<boolean> =>
  withLibrary(async (library) => {
    const transaction = library.transaction('articles', 'readwrite');
    const next = make(await transaction.store.get(address));
    if (next !== undefined) await transaction.store.put(next);
    await transaction.done;
    return next !== undefined;
  });

/**
 * Keeps an article over reload and restart, with the place that the reader had in it before.
 * Rejects where the disk is full or IndexedDB is not to be had.
 */
export const keepOnDisk = async (article: Article, now: number): Promise<void> => {
  const { address } = article;
  await Promise.all([
    change(address, (before) => ({ ...before, address, article, keptAt: now })),
    browser.storage.session.remove(sessionKey(address, false)),
  ]);
};

/** Keeps the reader's place with an article on disk. False where that is not there. Rejects as {@link keepOnDisk}. */
export const keepPlaceOnDisk = (address: string, place: Place): Promise<boolean> =>
  change(address, (before) => before && { ...before, place });

/**
 * Keeps the reader's place in an article until the browser closes; where it `isPrivate`, for private windows only and until the last of
 * them closes. Rejects where memory is full.
 */
export const keepPlaceInMemory = async (
  address: string,
  place: Place,
  isPrivate: boolean,
): Promise<void> => {
  await browser.storage.session.set({ [placeKey(address, isPrivate)]: place });
};

/** Keeps an article as long as {@link keepPlaceInMemory} its place. Rejects where memory is full. */
export const keepInMemory = async (article: Article, isPrivate: boolean): Promise<void> => {
  await browser.storage.session.set({ [sessionKey(article.address, isPrivate)]: article });
};

const forget = async (prefixes: readonly string[]): Promise<void> => {
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    all.filter((key) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
};

/** Forgets every article that is only in memory, and every place. */
export const clearMemory = (): Promise<void> =>
  forget([sessionKey('', false), placeKey('', false), privatePrefix]);

/** Forgets what private windows have in memory. */
export const clearPrivateMemory = (): Promise<void> => forget([privatePrefix]);

/** Removes the oldest articles until `limit` are left. */
export const evictBeyond = (limit: number): Promise<void> =>
  withLibrary(async (library) => {
    const transaction = library.transaction('articles', 'readwrite');
    const newestLast = await transaction.store.index('keptAt').getAllKeys();
    const old = newestLast.slice(0, Math.max(0, newestLast.length - limit));
    await Promise.all([...old.map((key) => transaction.store.delete(key)), transaction.done]);
  });

/** An article as found: with what the reader must know about how long it stays. */
export interface FoundArticle {
  readonly article: Article;
  /** Where the reader stopped, or null. */
  readonly place: Place | null;
  /** In the library; that of a private window is in memory, too, and stays as long as the window. */
  readonly keptOnDisk: boolean;
  /** Whether the asking page stands in a private window. */
  readonly isPrivate: boolean;
}

interface Stored {
  readonly article: unknown;
  readonly place: unknown;
}

const parse = (stored: Stored, keptOnDisk: boolean): FoundArticle | null => {
  const article = v.safeParse(articleSchema, stored.article);
  if (!article.success) return null;
  const place = v.safeParse(placeSchema, stored.place);
  return {
    article: article.output,
    place: place.success ? place.output : null,
    keptOnDisk,
    isPrivate: isInPrivateWindow(),
  };
};

const findInMemory = async (address: string): Promise<FoundArticle | null> => {
  const isPrivate = isInPrivateWindow();
  const [articleKey, itsPlaceKey] = [sessionKey(address, isPrivate), placeKey(address, isPrivate)];
  const stored: Readonly<Record<string, unknown>> = await (takeAhead('memory') ??
    browser.storage.session.get([articleKey, itsPlaceKey]));
  return parse({ article: stored[articleKey], place: stored[itsPlaceKey] }, false);
};

const findOnDisk = async (address: string): Promise<FoundArticle | null> => {
  const kept = await (takeAhead('disk') ?? readOnDisk(address));
  return parse({ article: kept?.article, place: kept?.place }, true);
};

const nothing = (): null => null;

/** The article of an address, or null where none is kept or what is kept makes no sense. Never throws. */
export const findArticle = async (address: string): Promise<FoundArticle | null> => {
  const [inMemory, onDisk] = await Promise.all([
    findInMemory(address).catch(nothing),
    findOnDisk(address).catch(nothing),
  ]);
  return inMemory ?? onDisk;
};
