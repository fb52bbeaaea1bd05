// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';
import '../../../src/background/background.ts';

beforeEach(resetBrowser);

describe('the background', () => {
  it('sets all its listeners where a browser has no shortcuts, menus and windows', async () => {
    vi.resetModules();
    const missing = { commands: undefined, contextMenus: undefined, windows: undefined };
    const onStartup = vi.fn();
    vi.doMock('webextension-polyfill', () => ({
      default: {
        ...fakeBrowser,
        ...missing,
        runtime: { ...fakeBrowser.runtime, onStartup: { addListener: onStartup } },
      },
    }));
    await import('../../../src/background/background.ts');
    expect(onStartup).toHaveBeenCalledOnce();
    vi.doUnmock('webextension-polyfill');
  });
});

describe('what another machine has sent', () => {
  it('holds for the toolbar button at once', async () => {
    await fakeBrowser.storage.sync.set({ openAtOnce: true });
    await vi.waitFor(() =>
      expect(fakeBrowser.action.setPopup).toHaveBeenLastCalledWith({ popup: '' }),
    );
  });
});
