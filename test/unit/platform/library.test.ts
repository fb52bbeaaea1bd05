// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { openAhead, readOnDisk } from '../../../src/platform/library.ts';

/** Whether a connection is still open: it would keep the database from going. */
const isLeftOpen = async (): Promise<boolean> => {
  const blocked = vi.fn();
  const gone = deleteDB('lectern', { blocked });
  await Promise.race([gone, vi.waitFor(() => expect(blocked).toHaveBeenCalled())]);
  return blocked.mock.calls.length > 0;
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it.each([0, 1, 2, 3])(
  'a library opened ahead for two tabs is closed at their end where it is used %i times',
  async (times) => {
    const tabs = [openAhead(), openAhead()];
    for (let time = 0; time < times; time += 1) await readOnDisk('https://news.example/tram');
    for (const { giveUp } of tabs) giveUp();
    expect(await isLeftOpen()).toBe(false);
  },
);

it('a library that one tab gives up is there for the other', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  const [one, other] = [openAhead(), openAhead()];
  other.giveUp();
  await readOnDisk('https://news.example/tram');
  one.giveUp();
  expect(open).toHaveBeenCalledTimes(2);
  expect(await isLeftOpen()).toBe(false);
});
