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
import { isInPrivateWindow } from '../platform/private-window.ts';
import { type Outcome, refused } from '../platform/requests.ts';

const kept: Outcome = { ok: true };

/** For whom an article is kept: for private windows or for the others. */
export interface Keeping {
  readonly isPrivate: boolean;
}

const rememberInMemory = async (article: Article, { isPrivate }: Keeping): Promise<Outcome> => {
  try {
    await keepInMemory(article, isPrivate);
  } catch {
    // Full: what was in memory before gives way to the article that is asked for now.
    await clearMemory();
    return keepInMemory(article, isPrivate).then(
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
 * Keeps an article where the reader finds it. A private window's never touches the disk: it goes into a library only where that is
 * private, too. One that the library will not take is kept in memory.
 */
export const keepArticle = async (article: Article, keeping: Keeping): Promise<Outcome> => {
  if (keeping.isPrivate && !isInPrivateWindow()) return rememberInMemory(article, keeping);
  return keepOnDisk(article, Date.now()).then(
    () => kept,
    () => rememberInMemory(article, keeping),
  );
};

interface PlaceIn {
  readonly address: string;
  readonly place: Place;
  readonly keptOnDisk: boolean;
  readonly isPrivate: boolean;
}

/** Keeps where the reader is in an article, where the article is kept. */
export const keepPlace = async (placeIn: PlaceIn): Promise<Outcome> => {
  const { address, place, keptOnDisk, isPrivate } = placeIn;
  const keeping = keptOnDisk
    ? keepPlaceOnDisk(address, place)
    : keepPlaceInMemory(address, place, isPrivate).then(() => true);
  return keeping.then(
    (there) => (there ? kept : refused('gone')),
    () => refused('storage-full'),
  );
};
