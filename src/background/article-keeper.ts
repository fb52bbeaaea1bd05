/** The only writer of articles. */
import type { Article } from '../article/article.ts';
import {
  clearMemory,
  evictBeyond,
  keepInMemory,
  keepOnDisk,
  keepPlaceInMemory,
  keepPlaceOnDisk,
} from '../platform/article-store.ts';
import type { Place } from '../platform/place.ts';
import { readPreferences } from '../platform/preference-store.ts';
import { type Outcome, refused } from '../platform/requests.ts';

const kept: Outcome = { ok: true };

/** Where an article may be kept. */
export type Keeping = { readonly inMemoryOnly: boolean };

const rememberInMemory = async (article: Article): Promise<Outcome> => {
  try {
    await keepInMemory(article);
  } catch {
    // Full: what was in memory before gives way to the article that is asked for now.
    await clearMemory();
    return keepInMemory(article).then(
      () => kept,
      () => refused('storage-full'),
    );
  }
  return kept;
};

/** Removes the oldest articles beyond what the reader wants kept. What cannot be removed is removed the next time. */
export const makeRoom = async (): Promise<void> => {
  const { values } = await readPreferences();
  await evictBeyond(values.articlesKept).catch(() => undefined);
};

/**
 * Keeps an article where the reader finds it. A private window's never touches the disk;
 * one that the disk will not take is kept in memory until the browser closes.
 */
export const keepArticle = async (
  article: Article,
  { inMemoryOnly }: Keeping,
): Promise<Outcome> => {
  if (inMemoryOnly) return rememberInMemory(article);
  return keepOnDisk(article, Date.now()).then(
    () => kept,
    () => rememberInMemory(article),
  );
};

type PlaceIn = { readonly address: string; readonly place: Place; readonly inMemoryOnly: boolean };

/** Keeps where the reader is in an article, where the article is kept. */
export const keepPlace = async ({ address, place, inMemoryOnly }: PlaceIn): Promise<Outcome> => {
  const keeping = inMemoryOnly
    ? keepPlaceInMemory(address, place).then(() => true)
    : keepPlaceOnDisk(address, place);
  return keeping.then(
    (there) => (there ? kept : refused('gone')),
    () => refused('storage-full'),
  );
};
