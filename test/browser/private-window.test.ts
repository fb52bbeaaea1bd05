import { expect, it } from 'vitest';
import { readerOf } from './harness/articles.ts';
import type { TestBrowser } from './harness/browser.ts';
import { newsPage } from './harness/pages.ts';
import { enterReader, readArticle, waitForReader } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Tab } from './harness/surface.ts';

const expectNoArticle = async (tab: Tab): Promise<void> => {
  await waitForReader(tab);
  const { headline, text } = await tab.evaluate(readArticle);
  expect(headline).not.toBe('Ferry To Stay');
  expect(text).toBe('');
};

/** The headline that the reader at `address` shows in a private window of its own. */
const headlineInPrivate = async (browser: TestBrowser, address: string): Promise<string> => {
  const tab = await browser.openPrivateTab(address);
  await waitForReader(tab);
  const { headline } = await tab.evaluate(readArticle);
  await tab.close();
  return headline;
};

inBothBrowsers('in a private window', (stage) => {
  it('an article is read and kept over a reload, and no other window ever has it', async () => {
    const address = stage.pages.put('/private.html', newsPage('Ferry To Stay', 20));
    const tab = await stage.browser.openPrivateTab(address);
    await enterReader(stage.browser, tab);
    const before = await tab.evaluate(readArticle);
    expect(before.headline).toBe('Ferry To Stay');
    await tab.reload();
    await waitForReader(tab);
    expect(await tab.evaluate(readArticle)).toEqual(before);
    const reader = stage.browser.extensionAddress(readerOf(address));
    await expectNoArticle(await stage.browser.openTab(reader));
    await tab.close();
    // Firefox forgets a moment after the last private window has closed.
    await expect.poll(() => headlineInPrivate(stage.browser, reader)).not.toBe('Ferry To Stay');
  });
});
