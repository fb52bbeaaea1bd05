import { expect, it } from 'vitest';
import { until } from './harness/deadline.ts';
import { newsPage } from './harness/pages.ts';
import {
  enterReader,
  openPopup,
  openSettings,
  read,
  readArticle,
  readPopup,
  waitForReader,
} from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Surface, Tab } from './harness/surface.ts';

/** In the background: every write to disk fails from now on, as on a full one. */
const fillTheDisk = () => {
  const full = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = full;
};

/** In the background: takes all that is kept away, as a browser that needs the room. */
const evict = (): Promise<unknown> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase('lectern');
    request.onsuccess = () => done(true);
    request.onerror = fail;
  });

/** In a document: what is seen of a refusal, whole and with nothing over it; null where that is none. */
const seenRefusal = (): string | null => {
  const refusal = document.querySelector('.refusal');
  const box = refusal?.getBoundingClientRect();
  if (!refusal || box === undefined) return null;
  const isInWindow =
    box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
  const lies = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return isInWindow && lies === refusal ? refusal.textContent : null;
};

/** In the background: every change of a setting fails from now on. */
const fillTheStore = () => {
  chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
};

const sendFrom = (tab: Tab, message: unknown): Promise<unknown> =>
  tab.evaluate((sent) => chrome.runtime.sendMessage(sent) as Promise<unknown>, message);

const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.innerText);

inBothBrowsers('when a store fails', (stage) => {
  it('an article that was evicted gives a page that says so and links to the original', async () => {
    const address = stage.pages.put('/evicted.html', newsPage('Evicted'));
    const tab = await read(stage.browser, address);
    await stage.browser.inBackground(evict);
    await tab.reload();
    await waitForReader(tab);
    await expect.poll(() => textOf(tab)).toContain('This article is no longer kept');
    const links = await tab.evaluate(() => [...document.querySelectorAll('a')].map((a) => a.href));
    expect(links).toContain(address);
    // Its address tells how it begins, and that is shown at once, but not for long.
    const again = await stage.browser.openTab(await tab.address());
    await waitForReader(again);
    await expect.poll(() => textOf(again)).toContain('This article is no longer kept');
    expect(await again.evaluate(() => document.querySelector('header, article'))).toBeNull();
  });

  it("a reader's address without a page says so", async () => {
    const tab = await stage.browser.openTab(stage.browser.extensionAddress('reader.html'));
    await waitForReader(tab);
    await expect.poll(() => textOf(tab)).toContain('Nothing to read here');
  });

  it('an article that the disk will not take is read all the same, and the reader is told', async () => {
    const address = stage.pages.put('/full.html', newsPage('Full'));
    await stage.browser.inBackground(fillTheDisk);
    const tab = await read(stage.browser, address);
    expect((await tab.evaluate(readArticle)).headline).toBe('Full');
    await expect
      .poll(() => textOf(tab))
      .toContain('The browser has no room left to store this article');
    await stage.browser.stopBackground();
  });

  it('a setting that cannot be stored is taken back with a sentence', async () => {
    const tab = await read(stage.browser, stage.pages.put('/set.html', newsPage('Settings')));
    await stage.browser.inBackground(fillTheStore);
    await openSettings(tab);
    await tab.click('input[value="sepia"]');
    await tab.waitFor(() =>
      document
        .querySelector('[role=status]')
        ?.textContent?.startsWith('This setting could not be saved'),
    );
    await tab.waitFor(
      () => document.querySelector<HTMLInputElement>('#settings input[value=system]')?.checked,
    );
    await stage.browser.stopBackground();
  });

  it.each([
    [
      'the reader',
      async (address: string) => {
        const tab = await read(stage.browser, address);
        await openSettings(tab);
        return tab;
      },
    ],
    [
      'the settings page',
      async () => {
        const tab = await stage.browser.openTab(stage.browser.extensionAddress('settings.html'));
        await tab.waitFor(() => document.querySelector('main h1'));
        return tab;
      },
    ],
    [
      'the popup',
      async (address: string) => openPopup(stage.browser, await stage.browser.openTab(address)),
    ],
  ] as const)(
    'why a setting is not stored is seen beside it, at 400 %, too: %s',
    async (name, open) => {
      const surface: Surface = await open(stage.pages.put('/seen.html', newsPage('Seen')));
      await stage.browser.inBackground(fillTheStore);
      for (const zoom of name === 'the popup' ? [1] : [1, 4]) {
        await surface.zoom(zoom);
        await surface.click('button[aria-label="Increase: Text size"]');
        await expect
          .poll(() => surface.evaluate(seenRefusal))
          .toMatch(/^This setting could not be saved/);
        const isBeside = () => {
          const control = document.querySelector('input[aria-label="Text size"]');
          const refusal = document.querySelector('.refusal');
          return control?.closest('.preference')?.contains(refusal) === true;
        };
        expect(await surface.evaluate(isBeside)).toBe(true);
      }
      await surface.zoom(1);
      await stage.browser.stopBackground();
      await surface.click('button[aria-label="Increase: Text size"]');
      await surface.waitFor(() => document.querySelector('.refusal') === null);
    },
  );

  it('a stored setting of the wrong type or range gives its default, says so, and leaves the others', async () => {
    await stage.browser.inBackground(() =>
      chrome.storage.local.set({
        preferences: { textSize: 'huge', contrast: 'sepia', openAtOnce: 7, nonsense: [] },
      }),
    );
    const tab = await read(stage.browser, stage.pages.put('/wrong.html', newsPage('Wrong')));
    await openSettings(tab);
    const readShown = () => ({
      size: document.querySelector<HTMLInputElement>('input[aria-label="Text size"]')?.value,
      isSepia: document.querySelector<HTMLInputElement>('input[value=sepia]')?.checked,
      note: document.querySelector('#settings > p')?.textContent,
    });
    await expect
      .poll(() => tab.evaluate(readShown))
      .toMatchObject({ size: '100', isSepia: true, note: expect.stringContaining('Text size') });
  });
});

inBothBrowsers('a request', (stage) => {
  it('that is malformed is refused by value, and the next is answered', async () => {
    const tab = await read(stage.browser, stage.pages.put('/messages.html', newsPage('Messages')));
    for (const message of [
      null,
      7,
      'read',
      {},
      { type: 'nonsense' },
      { type: 'read' },
      { type: 'read', tab: -1 },
    ])
      expect(await sendFrom(tab, message), JSON.stringify(message)).toEqual({
        ok: false,
        reason: 'malformed',
      });
    for (const [name, value] of [
      ['textSize', '100'],
      ['textSize', 5000],
      ['contrast', 'pink'],
      ['pink', 1],
    ])
      expect(
        await sendFrom(tab, { type: 'set-preferences', values: { [String(name)]: value } }),
      ).toEqual({
        ok: false,
        reason: 'invalid-preference',
      });
    const good = { type: 'set-preferences', values: { textSize: 110 } };
    expect(await sendFrom(tab, good)).toEqual({ ok: true });
    await sendFrom(tab, { ...good, values: { textSize: 100 } });
  });

  it('that a web page forges is not even heard', async () => {
    const tab = await stage.browser.openTab(stage.pages.put('/forger.html', newsPage('Forger')));
    await openPopup(stage.browser, tab);
    const canSend = await tab.evaluate(
      () => typeof Reflect.get(window, 'chrome')?.runtime?.sendMessage,
    );
    expect(canSend).toBe('undefined');
  });

  it('is answered after the background was stopped, between any two steps', async () => {
    const tab = await stage.browser.openTab(stage.pages.put('/stopped.html', newsPage('Stopped')));
    await stage.browser.stopBackground();
    const popup = await openPopup(stage.browser, tab);
    await stage.browser.stopBackground();
    await popup.click('button.primary');
    await waitForReader(tab);
    await stage.browser.stopBackground();
    await openSettings(tab);
    await tab.click('input[value="dark"]');
    await tab.waitFor(async () =>
      JSON.stringify(await chrome.storage.local.get('preferences')).includes('dark'),
    );
    await stage.browser.stopBackground();
    await tab.reload();
    await waitForReader(tab);
    await tab.waitFor(
      (dark) => getComputedStyle(document.documentElement).backgroundColor === dark,
      'rgb(23, 25, 29)',
    );
    await stage.browser.stopBackground();
    await tab.click('.ways-out button');
    await tab.waitFor(() => location.pathname === '/stopped.html');
  });
});

inBothBrowsers('a page that goes away', (stage) => {
  it('while it is read takes nobody into the reader', async () => {
    const address = stage.pages.put('/leaving.html', newsPage('Leaving', 3000));
    const next = stage.pages.put('/next.html', newsPage('Next'));
    const tab = await stage.browser.openTab(address);
    const popup = await openPopup(stage.browser, tab);
    await popup.evaluate(() => document.querySelector<HTMLElement>('button.primary')?.click());
    await tab.open(next);
    await until(async () => {
      if (!(await stage.browser.popupIsOpen())) return true;
      const { sentence } = await popup.evaluate(readPopup);
      return sentence.startsWith('The page changed or closed');
    }, 'the popup to close, or to say what happened');
    expect(await tab.address()).toBe(next);
  });

  it('with its tab, while it is read, leaves the extension well', async () => {
    const huge = newsPage('Closing', 3000);
    const tab = await stage.browser.openTab(stage.pages.put('/closing.html', huge));
    await stage.browser.pressToolbarButton(tab);
    // One that comes later than this would stand in the place of the next.
    await stage.browser.popup();
    await tab.close();
    const other = await stage.browser.openTab(stage.pages.put('/after.html', newsPage('After')));
    await enterReader(stage.browser, other);
    expect((await other.evaluate(readArticle)).headline).toBe('After');
  });
});
