// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goBack, isReader, pageOfReader, readerAddressOf } from '../../../src/platform/tabs.ts';
import { addTab, fakeBrowser, resetBrowser } from '../fake-browser.ts';

const reader = readerAddressOf('https://news.example/a?b=1&c=2#d');

beforeEach(resetBrowser);

describe("the reader's address", () => {
  it('gives back the page it was made from', () => {
    expect(pageOfReader(reader)).toBe('https://news.example/a?b=1&c=2#d');
    expect(isReader(reader)).toBe(true);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'extension://other/x', 'nonsense', ''])(
    'names no page for %s',
    (page) => {
      expect(pageOfReader(readerAddressOf(page))).toBeNull();
    },
  );
});

describe('going back', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    addTab({ id: 1, url: reader, incognito: false });
  });
  afterEach(() => void vi.useRealTimers());

  it('ends as soon as the tab has left the reader', async () => {
    fakeBrowser.tabs.goBack.mockImplementationOnce(async () => {
      addTab({ id: 1, url: 'https://news.example/a', incognito: false });
    });
    expect(await goBack(1)).toBe(true);
  });

  it('says no where the browser refuses', async () => {
    fakeBrowser.tabs.goBack.mockRejectedValueOnce(new Error('Cannot find a next page in history.'));
    expect(await goBack(1)).toBe(false);
  });

  it('waits for a page that is long on its way', async () => {
    addTab({ id: 1, url: reader, incognito: false, status: 'loading' });
    const went = goBack(1);
    await vi.advanceTimersByTimeAsync(9000);
    addTab({ id: 1, url: 'https://news.example/a', incognito: false });
    fakeBrowser.tabs.onUpdated.emit(1);
    expect(await went).toBe(true);
  });

  it('says no where the browser stays silent and the tab stays', async () => {
    const went = goBack(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await went).toBe(false);
  });
});
