import { expect, it } from 'vitest';
import { readerOf } from './harness/articles.ts';
import { newsPage } from './harness/pages.ts';
import { enterReader, readArticle, waitForReader } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';

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
    await tab.close();
    const other = await stage.browser.openTab(stage.browser.extensionAddress(readerOf(address)));
    await waitForReader(other);
    const { headline, text } = await other.evaluate(readArticle);
    expect(headline).not.toBe('Ferry To Stay');
    expect(text).toBe('');
  });
});
