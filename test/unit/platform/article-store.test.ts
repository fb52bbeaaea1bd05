// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clearMemory,
  clearPrivateMemory,
  evictBeyond,
  findArticle,
  keepInMemory,
  keepOnDisk,
  keepPlaceInMemory,
  keepPlaceOnDisk,
} from '../../../src/platform/article-store.ts';
import { anArticle } from '../an-article.ts';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';

const at = (number: number) => anArticle({ address: `https://news.example/${number}` });
const found = async (number: number) =>
  (await findArticle(`https://news.example/${number}`))?.article;

beforeEach(() => {
  resetBrowser();
  globalThis.indexedDB = new IDBFactory();
});

describe('the store of articles', () => {
  it('finds on disk what was kept there', async () => {
    await keepOnDisk(at(1), 1);
    expect(await findArticle('https://news.example/1')).toEqual({
      article: at(1),
      place: null,
      keptOnDisk: true,
      isPrivate: false,
    });
  });

  it('keeps the newest and evicts the rest', async () => {
    for (const number of [1, 2, 3]) await keepOnDisk(at(number), number);
    await evictBeyond(2);
    expect(await Promise.all([found(1), found(2), found(3)])).toEqual([undefined, at(2), at(3)]);
  });

  it('keeps one article a page: the latest', async () => {
    await keepOnDisk(at(1), 1);
    await keepOnDisk({ ...at(1), title: 'Corrected' }, 2);
    expect((await found(1))?.title).toBe('Corrected');
  });

  it('prefers what is only in memory, which is newer', async () => {
    await keepOnDisk(at(1), 1);
    await keepInMemory({ ...at(1), title: 'Newer' }, false);
    expect((await found(1))?.title).toBe('Newer');
    await clearMemory();
    expect((await found(1))?.title).toBe(at(1).title);
  });

  it('shows private windows and the others nothing of each other in memory', async () => {
    await keepInMemory(at(1), true);
    await keepInMemory(at(2), false);
    expect(await Promise.all([found(1), found(2)])).toEqual([undefined, at(2)]);
    fakeBrowser.extension.inIncognitoContext = true;
    expect(await Promise.all([found(1), found(2)])).toEqual([at(1), undefined]);
  });

  it('forgets with the private windows what is theirs, and nothing else', async () => {
    await keepInMemory(at(1), true);
    await keepPlaceInMemory(at(1).address, { block: 3, start: 'The third' }, true);
    await keepInMemory(at(2), false);
    await clearPrivateMemory();
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([
      `article:${at(2).address}`,
    ]);
  });

  it('finds nothing, and does not throw, where the stores throw', async () => {
    fakeBrowser.storage.session.get.mockRejectedValueOnce(new Error('gone'));
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new Error('corrupt');
    });
    expect(await findArticle('https://news.example/1')).toBeNull();
  });

  it('finds nothing where what is stored makes no sense', async () => {
    await fakeBrowser.storage.session.set({ 'article:https://news.example/1': { title: 7 } });
    expect(await found(1)).toBeUndefined();
  });
});

describe('the place in an article', () => {
  const place = { block: 3, start: 'The third' };
  const placeIn = async (number: number) =>
    (await findArticle(`https://news.example/${number}`))?.place;

  it('is kept with it, also when the article is read anew', async () => {
    await keepOnDisk(at(1), 1);
    expect(await keepPlaceOnDisk(at(1).address, place)).toBe(true);
    await keepOnDisk(at(1), 2);
    expect(await placeIn(1)).toEqual(place);
  });

  it('is kept nowhere on disk without its article', async () => {
    expect(await keepPlaceOnDisk(at(1).address, place)).toBe(false);
    expect(await placeIn(1)).toBeUndefined();
  });

  it('of an article in memory goes with it', async () => {
    await keepInMemory(at(1), false);
    await keepPlaceInMemory(at(1).address, place, false);
    expect(await placeIn(1)).toEqual(place);
    await clearMemory();
    await keepInMemory(at(1), false);
    expect(await placeIn(1)).toBeNull();
  });

  it('that makes no sense is none', async () => {
    await keepOnDisk(at(1), 1);
    await keepPlaceOnDisk(at(1).address, { block: -1, start: '' });
    expect(await placeIn(1)).toBeNull();
  });
});
