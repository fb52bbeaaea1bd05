// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../../src/background/answer.ts';
import { beginningOf } from '../../../src/background/beginning-of.ts';
import { findArticle } from '../../../src/platform/article-store.ts';
import { readPreferences } from '../../../src/platform/preference-store.ts';
import { isReader, readerAddressOf } from '../../../src/platform/tabs.ts';
import { anArticle } from '../an-article.ts';
import { addressOf, addTab, fakeBrowser, removeTab, resetBrowser } from '../fake-browser.ts';

const { executeScript } = fakeBrowser.scripting;
const article = anArticle({ words: 640 });
const popup = { id: 'lectern', address: 'extension://lectern/popup.html' };
const ask = (message: unknown) => answer(message, popup);
const pageGives = (result: unknown) => executeScript.mockResolvedValueOnce([{ result }]);
const refused = (reason: string) => ({ ok: false, reason });

beforeEach(() => {
  resetBrowser();
  globalThis.indexedDB = new IDBFactory();
  addTab({ id: 1, url: article.address, incognito: false });
});

describe('a message', () => {
  it.each([
    undefined,
    null,
    'read',
    {},
    { type: 'read' },
    { type: 'read', tab: '1' },
    { type: 'read', tab: -1 },
    { type: 'constructor', tab: 1 },
    { type: 'set-preferences', values: 7 },
  ])('that is malformed is refused: %o', async (message) => {
    expect(await ask(message)).toEqual(refused('malformed'));
  });

  it('from a web page is refused before it is looked at', async () => {
    const sender = { id: 'lectern', address: 'https://news.example/' };
    expect(await answer({ type: 'read', tab: 1 }, sender)).toEqual(refused('not-allowed'));
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('reading a page', () => {
  it('keeps the article and shows the reader in the same tab', async () => {
    pageGives({ ok: true, article });
    expect(await ask({ type: 'read', tab: 1 })).toEqual({ ok: true });
    expect(addressOf(1)).toBe(readerAddressOf(article.address, beginningOf(article)));
    expect((await findArticle(article.address))?.article).toEqual(article);
  });

  it.each([
    [[{ name: 'Skip to text', fragment: 'text' }], [{ name: 'Skip to text', fragment: 'text' }]],
    ['nonsense', undefined],
  ])('keeps the page’s own accessibility links with the article: %o', async (given, skipLinks) => {
    pageGives({ ok: true, article });
    pageGives(given);
    await ask({ type: 'read', tab: 1 });
    expect(await ask({ type: 'finish', address: article.address })).toEqual({ ok: true });
    expect((await findArticle(article.address))?.article.skipLinks).toEqual(skipLinks);
  });

  it('opens the reader while the page looks for its own accessibility links', async () => {
    let tell: (answers: { result?: unknown }[]) => void = () => undefined;
    pageGives({ ok: true, article });
    executeScript.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          tell = resolve;
        }),
    );
    const reading = ask({ type: 'read', tab: 1 });
    await vi.waitFor(() => expect(isReader(addressOf(1) ?? null)).toBe(true));
    tell([{ result: [{ name: 'Skip to text', fragment: 'text' }] }]);
    expect(await reading).toEqual({ ok: true });
    expect((await findArticle(article.address))?.article.skipLinks).toHaveLength(1);
  });

  it('opens the reader though the page never tells its own accessibility links', async () => {
    pageGives({ ok: true, article });
    executeScript.mockImplementationOnce(() => new Promise(() => undefined));
    expect(await ask({ type: 'read', tab: 1 })).toEqual({ ok: true });
    expect(isReader(addressOf(1) ?? null)).toBe(true);
  });

  it('makes room for it once its reader asks', async () => {
    await ask({ type: 'set-preferences', values: { articlesKept: 1 } });
    for (const number of [1, 2]) {
      const address = `https://news.example/${number}`;
      addTab({ id: number, url: address, incognito: false });
      pageGives({ ok: true, article: anArticle({ address }) });
      await ask({ type: 'read', tab: number });
    }
    await ask({ type: 'finish', address: 'https://news.example/2' });
    expect(await findArticle('https://news.example/1')).toBeNull();
    expect(await findArticle('https://news.example/2')).not.toBeNull();
  });

  it('is done once when it is asked for twice', async () => {
    pageGives({ ok: true, article });
    const both = await Promise.all([ask({ type: 'read', tab: 1 }), ask({ type: 'read', tab: 1 })]);
    expect(both).toEqual([{ ok: true }, { ok: true }]);
    const scripts = executeScript.mock.calls.map(([injection]) => injection);
    expect(scripts).toEqual([
      { target: { tabId: 1 }, files: ['skip-links.js', 'whole.js'] },
      { target: { tabId: 1 }, files: ['found-links.js'] },
    ]);
  });

  it('injects within the press, so that Chromium counts the page as touched', () => {
    void ask({ type: 'read', tab: 1 });
    const files = ['skip-links.js', 'whole.js'];
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 1 }, files });
  });

  it('does not pull back a reader who went on to another page', async () => {
    executeScript.mockImplementationOnce(async () => {
      addTab({ id: 1, url: 'https://elsewhere.example/', incognito: false });
      return [{ result: { ok: true, article } }];
    });
    const gone = { id: 1, url: 'https://elsewhere.example/', incognito: false };
    expect(await ask({ type: 'read', tab: 1 })).toEqual(refused('gone'));
    expect(addressOf(1)).toBe(gone.url);
  });

  it.each([
    ['Cannot access a chrome:// URL', 'forbidden'],
    ['Missing host permission for the tab', 'forbidden'],
    ['The extensions gallery cannot be scripted.', 'forbidden'],
    ['No tab with id: 1', 'gone'],
    ['Invalid tab ID: 1', 'gone'],
    ['The tab was closed.', 'gone'],
    ['Frame with ID 0 was removed.', 'gone'],
  ])('is refused where the browser says "%s": %s', async (message, reason) => {
    executeScript.mockRejectedValueOnce(new Error(message));
    expect(await ask({ type: 'read', tab: 1 })).toEqual(refused(reason));
  });

  it('is gone, not forbidden, where the page has changed meanwhile', async () => {
    executeScript.mockImplementationOnce(async () => {
      await vi.waitFor(() => expect(fakeBrowser.tabs.get).toHaveBeenCalled());
      addTab({ id: 1, url: 'https://elsewhere.example/', incognito: false });
      throw new Error('Missing host permission for the tab');
    });
    expect(await ask({ type: 'read', tab: 1 })).toEqual(refused('gone'));
  });

  it.each([undefined, null, 7, {}, { ok: true, article: { ...article, body: '' } }])(
    'is refused where the page answers %o',
    async (result) => {
      pageGives(result);
      expect(await ask({ type: 'read', tab: 1 })).toEqual(refused('unreadable'));
    },
  );

  it('hands on why the page has no article', async () => {
    pageGives(refused('not-an-article'));
    expect(await ask({ type: 'read', tab: 1 })).toEqual(refused('not-an-article'));
  });

  it('never writes a private page to disk', async () => {
    addTab({ id: 1, url: article.address, incognito: true });
    pageGives({ ok: true, article });
    await ask({ type: 'read', tab: 1 });
    expect(await findArticle(article.address)).toBeNull();
    fakeBrowser.extension.inIncognitoContext = true;
    expect((await findArticle(article.address))?.keptOnDisk).toBe(false);
  });

  it("keeps a private page in the library where the background is private windows' own", async () => {
    addTab({ id: 1, url: article.address, incognito: true });
    fakeBrowser.extension.inIncognitoContext = true;
    pageGives({ ok: true, article });
    await ask({ type: 'read', tab: 1 });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect((await findArticle(article.address))?.keptOnDisk).toBe(true);
  });

  it('falls back on memory where the disk takes nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    pageGives({ ok: true, article });
    expect(await ask({ type: 'read', tab: 1 })).toEqual({ ok: true });
    expect((await findArticle(article.address))?.keptOnDisk).toBe(false);
  });

  it('says so, to its reader too, where nothing can be stored at all', async () => {
    addTab({ id: 1, url: article.address, incognito: true });
    fakeBrowser.storage.session.state.full = true;
    fakeBrowser.storage.session.remove.mockResolvedValueOnce(undefined);
    pageGives({ ok: true, article });
    expect(await ask({ type: 'read', tab: 1 })).toEqual(refused('storage-full'));
    const finished = await ask({ type: 'finish', address: article.address });
    expect(finished).toEqual(refused('storage-full'));
  });
});

describe('examining a tab', () => {
  it.each([true, false])(
    'tells the length of its article, and whether the page is one: %o',
    async (isLikely) => {
      pageGives({ ok: true, article });
      pageGives(isLikely);
      expect(await ask({ type: 'examine', tab: 1 })).toEqual({
        ok: true,
        kind: 'article',
        words: 640,
        isLikely,
      });
    },
  );

  it('does not doubt the article of a page that cannot be asked whether it is one', async () => {
    pageGives({ ok: true, article });
    executeScript.mockRejectedValueOnce(new Error('The frame was removed.'));
    expect(await ask({ type: 'examine', tab: 1 })).toMatchObject({
      kind: 'article',
      isLikely: true,
    });
  });

  it('knows the reader', async () => {
    addTab({ id: 1, url: readerAddressOf(article.address), incognito: false });
    expect(await ask({ type: 'examine', tab: 1 })).toEqual({ ok: true, kind: 'reader' });
  });

  it('says so when the tab is gone', async () => {
    removeTab(1);
    expect(await ask({ type: 'examine', tab: 1 })).toEqual(refused('gone'));
  });
});

describe('leaving the reader', () => {
  beforeEach(() => addTab({ id: 1, url: readerAddressOf(article.address), incognito: false }));

  it('goes back in the history', async () => {
    fakeBrowser.tabs.goBack.mockImplementationOnce(async () =>
      addTab({ id: 1, url: article.address, incognito: false }),
    );
    expect(await ask({ type: 'leave', tab: 1 })).toEqual({ ok: true });
    expect(fakeBrowser.tabs.update).not.toHaveBeenCalled();
  });

  it('goes back once, however often it is asked meanwhile', async () => {
    fakeBrowser.tabs.goBack.mockImplementationOnce(async () =>
      addTab({ id: 1, url: article.address, incognito: false }),
    );
    const leave = () => ask({ type: 'leave', tab: 1 });
    expect(await Promise.all([leave(), leave()])).toEqual([{ ok: true }, { ok: true }]);
    expect(fakeBrowser.tabs.goBack).toHaveBeenCalledOnce();
  });

  it('opens the page where there is no history', async () => {
    fakeBrowser.tabs.goBack.mockRejectedValueOnce(new Error('Cannot find a next page in history.'));
    expect(await ask({ type: 'leave', tab: 1 })).toEqual({ ok: true });
    expect(isReader(addressOf(1) ?? null)).toBe(false);
    expect(addressOf(1)).toBe(article.address);
  });
});

describe('setting a preference', () => {
  const set = (name: string, value: unknown) =>
    ask({ type: 'set-preferences', values: { [name]: value } });
  const stored = async () => (await readPreferences()).values;

  it('stores it', async () => {
    expect(await set('textSize', 250)).toEqual({ ok: true });
    expect((await stored()).textSize).toBe(250);
  });

  it.each([
    ['textSize', 9000],
    ['textSize', '150'],
    ['contrast', 'pink'],
    ['__proto__', {}],
    ['nothing', 1],
  ])('refuses %s of %o and loses nothing', async (name, value) => {
    await set('textSize', 250);
    expect(await set(name, value)).toEqual(refused('invalid-preference'));
    expect((await stored()).textSize).toBe(250);
  });

  it('loses none of many at once', async () => {
    await Promise.all([set('textSize', 250), set('contrast', 'dark'), set('openAtOnce', true)]);
    expect(await stored()).toMatchObject({ textSize: 250, contrast: 'dark', openAtOnce: true });
  });

  it('says so where the store is full', async () => {
    fakeBrowser.storage.local.state.full = true;
    expect(await set('textSize', 250)).toEqual(refused('storage-full'));
  });

  it('makes the button open the reader at once, or the popup', async () => {
    await set('openAtOnce', true);
    expect(fakeBrowser.action.setPopup).toHaveBeenLastCalledWith({ popup: '' });
    await set('openAtOnce', false);
    expect(fakeBrowser.action.setPopup).toHaveBeenLastCalledWith({ popup: 'popup.html' });
  });

  it('writes to sync once after a burst', async () => {
    vi.useFakeTimers();
    for (const size of [110, 120, 130]) await set('textSize', size);
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(fakeBrowser.storage.sync.set).toHaveBeenCalledOnce());
    expect(fakeBrowser.storage.sync.set).toHaveBeenCalledWith({ textSize: 130 });
  });
});

describe('keeping the place', () => {
  const place = { block: 2, start: 'It opens' };
  const keepPlace = (given: object) =>
    ask({
      type: 'keep-place',
      keptOnDisk: true,
      isPrivate: false,
      address: article.address,
      place,
      ...given,
    });

  it('keeps it with the article', async () => {
    pageGives({ ok: true, article });
    await ask({ type: 'read', tab: 1 });
    expect(await keepPlace({})).toEqual({ ok: true });
    expect((await findArticle(article.address))?.place).toEqual(place);
  });

  it('of an article that is not kept is refused', async () => {
    expect(await keepPlace({})).toEqual(refused('gone'));
  });

  it('of a private window stays in memory', async () => {
    expect(await keepPlace({ keptOnDisk: false, isPrivate: true })).toEqual({ ok: true });
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual([
      `private-place:${article.address}`,
    ]);
  });

  it('that is none is refused', async () => {
    expect(await keepPlace({ place: { block: 'x' } })).toEqual(refused('malformed'));
  });
});
