import { expect, it } from 'vitest';
import { openArticle } from './harness/articles.ts';
import type { TestBrowser } from './harness/browser.ts';
import { until } from './harness/deadline.ts';
import { pressTo } from './harness/focus.ts';
import { twoFrames } from './harness/frames.ts';
import { newsPage } from './harness/pages.ts';
import { enterReader, read, readArticle, waitForReader } from './harness/reading.ts';
import { richArticle } from './harness/rich-article.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Tab } from './harness/surface.ts';

/** In the reader: the words of the block that stands at the window's top edge, and whether a link leads there. */
const readPlace = () => {
  const blocks = [...document.querySelectorAll<HTMLElement>('.body :is(p, h2, h3)')];
  const first = blocks.find((block) => block.getBoundingClientRect().bottom > 1);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.skip-links a')];
  const hash = links.find(({ textContent }) => textContent?.startsWith('Go to where'))?.hash ?? '';
  const words = (element: Element | null | undefined) => element?.textContent?.slice(0, 20);
  return { top: words(first), link: words(document.getElementById(hash.slice(1))) };
};

const paragraphAtTop = (index: number): void =>
  document.querySelectorAll('.body p')[index]?.scrollIntoView({ block: 'start' });

/** The place is kept when the reader has rested, or leaves. */
const goTo = async (tab: Tab, index: number): Promise<void> => {
  await tab.evaluate(paragraphAtTop, index);
  await twoFrames(tab);
};

/** In the reader: whether a place that begins so, which no other article has, has come into the library. */
const isKept = async (words: string): Promise<boolean> => {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const library = await done(indexedDB.open('lectern'));
  const kept = await done(library.transaction('articles').objectStore('articles').getAll());
  library.close();
  return kept.some(({ place }) => place?.start.startsWith(words));
};

const tabAt = async (browser: TestBrowser, address: string): Promise<Tab | undefined> => {
  for (const tab of await browser.tabs()) if ((await tab.address()) === address) return tab;
  return undefined;
};

const long = newsPage('Ferry To Stay', 60);

inBothBrowsers('the place in an article', (stage) => {
  it('is kept over a reload', async () => {
    const tab = await read(stage.browser, stage.pages.put('/reload.html', long));
    await goTo(tab, 30);
    await tab.reload();
    await waitForReader(tab);
    await tab.waitFor(() => scrollY > 0);
    await expect
      .poll(() => tab.evaluate(readPlace))
      .toEqual({
        top: 'Paragraph 31 tells w',
        link: 'Paragraph 31 tells w',
      });
  });

  it('is kept when the reader goes back to the page and reads it again', async () => {
    const tab = await read(stage.browser, stage.pages.put('/again.html', long));
    await goTo(tab, 40);
    await tab.bringToFront();
    await tab.press('Alt+x');
    await tab.waitFor(() => location.pathname === '/again.html');
    await enterReader(stage.browser, tab);
    await tab.waitFor(() => scrollY > 0);
    await expect.poll(() => tab.evaluate(readPlace)).toMatchObject({ top: 'Paragraph 41 tells w' });
  });

  it('is where the focus was, also where the text has become larger since', async () => {
    const tab = await openArticle(stage.browser, richArticle);
    await tab.bringToFront();
    await tab.press('Alt+k');
    await pressTo(tab, 'Alt+k', 'h2: The north quay');
    await tab.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'set-preferences', values: { textSize: 200 } }),
    );
    await tab.reload();
    await tab.waitFor(() => scrollY > 0);
    await expect.poll(() => tab.evaluate(readPlace)).toMatchObject({ link: 'The north quay' });
  });

  it('is kept over a restart of the browser', async () => {
    const tab = await read(stage.browser, stage.pages.put('/restart.html', long));
    await goTo(tab, 20);
    const address = await tab.address();
    await tab.open('about:blank');
    await until(
      () => stage.browser.inBackground(isKept, 'Paragraph 21 tells w'),
      'the place to be kept',
    );
    stage.browser = await stage.browser.restart();
    const again = await stage.browser.openTab(address);
    await waitForReader(again);
    await again.waitFor(() => scrollY > 0);
    await expect
      .poll(() => again.evaluate(readPlace))
      .toMatchObject({ top: 'Paragraph 21 tells w' });
  });

  it('is there, and the article with it, in the tab that the browser restores', async () => {
    const tab = await read(stage.browser, stage.pages.put('/session.html', long));
    await goTo(tab, 25);
    const address = await tab.address();
    await tab.waitFor(isKept, 'Paragraph 26 tells w');
    stage.browser = await stage.browser.restoreSession();
    const again = await until(() => tabAt(stage.browser, address), 'the tab to come back');
    await again.bringToFront();
    await waitForReader(again);
    await again.waitFor(() => scrollY > 0);
    expect((await again.evaluate(readArticle)).headline).toBe('Ferry To Stay');
    await expect
      .poll(() => again.evaluate(readPlace))
      .toMatchObject({ top: 'Paragraph 26 tells w' });
  });
});
