// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';
import '../../../src/background/background.ts';

beforeEach(resetBrowser);

describe('what another machine has sent', () => {
  it('holds for the toolbar button at once', async () => {
    await fakeBrowser.storage.sync.set({ openAtOnce: true });
    await vi.waitFor(() =>
      expect(fakeBrowser.action.setPopup).toHaveBeenLastCalledWith({ popup: '' }),
    );
  });
});
