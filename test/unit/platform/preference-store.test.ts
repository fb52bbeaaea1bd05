// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  pullPreferences,
  pushPreferences,
  readPreferences,
  storePreferences,
  watchPreferences,
} from '../../../src/platform/preference-store.ts';
import { preferences } from '../../../src/preferences/preferences.ts';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';

const { local, sync } = fakeBrowser.storage;
const textSize = async () => (await readPreferences()).values.textSize;

beforeEach(resetBrowser);

describe('the store of preferences', () => {
  it('tells every surface of a change', async () => {
    const changed = vi.fn();
    const stop = watchPreferences(changed);
    await storePreferences({ textSize: 150 });
    stop();
    await storePreferences({ textSize: 160 });
    expect(changed).toHaveBeenCalledOnce();
    expect(changed.mock.lastCall?.[0].values.textSize).toBe(150);
  });

  it('gives the defaults where it cannot be read', async () => {
    local.get.mockRejectedValueOnce(new Error('corrupt'));
    expect(await textSize()).toBe(100);
  });

  it('refuses a change where it cannot be read, and erases nothing', async () => {
    await storePreferences({ textSize: 150 });
    const kept = await local.get();
    local.get.mockRejectedValueOnce(new Error('busy'));
    await expect(storePreferences({ weight: 600 })).rejects.toThrow('busy');
    expect(await local.get()).toEqual(kept);
  });

  it.each([
    ['sends', pushPreferences],
    ['takes over', pullPreferences],
  ])('%s nothing where it cannot be read, quietly', async (_, act) => {
    await storePreferences({ textSize: 150 });
    await sync.set({ contrast: 'dark' });
    const kept = await local.get();
    local.get.mockRejectedValueOnce(new Error('busy'));
    await act();
    expect(await local.get()).toEqual(kept);
    expect(await sync.get()).toEqual({ contrast: 'dark' });
  });

  it('sends only what changed to the other machines, once', async () => {
    await storePreferences({ textSize: 150 });
    await pushPreferences();
    await pushPreferences();
    expect(sync.set).toHaveBeenCalledOnce();
    expect(sync.set).toHaveBeenCalledWith({ textSize: 150 });
  });

  it('keeps a change for a later try where sync is full', async () => {
    sync.state.full = true;
    await storePreferences({ textSize: 150 });
    await pushPreferences();
    sync.state.full = false;
    await pushPreferences();
    expect(await sync.get()).toEqual({ textSize: 150 });
    expect(await textSize()).toBe(150);
  });

  it('takes over what another machine sent, but not over a change made here since', async () => {
    await storePreferences({ textSize: 150 });
    await sync.set({ textSize: 300, contrast: 'dark' });
    await pullPreferences();
    const { values } = await readPreferences();
    expect(values).toMatchObject({ textSize: 150, contrast: 'dark' });
  });

  it('keeps a change that is made while the one before is sent and comes back', async () => {
    await storePreferences({ contrast: 'grey' });
    sync.set.mockImplementationOnce(async (items) => {
      await sync.set(items);
      await storePreferences({ contrast: 'sepia' });
    });
    await pushPreferences();
    await pullPreferences();
    expect((await readPreferences()).values.contrast).toBe('sepia');
    await pushPreferences();
    expect(await sync.get()).toEqual({ contrast: 'sepia' });
  });

  it('keeps a change that is made while what was sent comes back', async () => {
    await sync.set({ contrast: 'grey' });
    const pulled = pullPreferences();
    await storePreferences({ contrast: 'sepia' });
    await pulled;
    expect((await readPreferences()).values.contrast).toBe('sepia');
  });

  describe('of a preference that has a new name', () => {
    beforeEach(() => {
      const oldNames = vi.spyOn(preferences.textSize, 'oldNames', 'get');
      oldNames.mockReturnValue(['fontSize']);
      return () => oldNames.mockRestore();
    });

    it('takes over what a machine of an older version sent', async () => {
      await sync.set({ fontSize: 300 });
      await pullPreferences();
      expect(await textSize()).toBe(300);
    });

    it('still sends what was changed here under the old name, and keeps it', async () => {
      await local.set({ preferences: { fontSize: 150 }, unsyncedPreferences: ['fontSize'] });
      await sync.set({ textSize: 300 });
      await pullPreferences();
      expect(await textSize()).toBe(150);
      await pushPreferences();
      expect(await sync.get()).toEqual({ textSize: 150 });
    });
  });

  it('takes over nothing that does not fit the table', async () => {
    await sync.set({ textSize: 9000, contrast: 7, unknown: true });
    await pullPreferences();
    expect(await local.get('preferences')).toEqual({});
  });
});
