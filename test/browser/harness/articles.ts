import type { Article } from '../../../src/article/article.ts';
import type { TestBrowser } from './browser.ts';
import { waitForReader } from './reading.ts';
import type { Tab } from './surface.ts';

/** Runs in a page of the extension: puts an article into the store, whatever is in it. */
const keepIn = async (article: { readonly address: string }): Promise<void> => {
  const request = indexedDB.open('lectern', 1);
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore('articles', { keyPath: 'address' });
    store.createIndex('keptAt', 'keptAt');
  };
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  const transaction = request.result.transaction('articles', 'readwrite');
  transaction
    .objectStore('articles')
    .put({ address: article.address, article, keptAt: Date.now() });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  request.result.close();
};

/** Keeps an article as a reading of its page would have; `tab` shows a page of the extension. */
export const keepArticle = (tab: Tab, article: { readonly address: string }): Promise<unknown> =>
  tab.evaluate(keepIn, article);

/** The reader of a page: its path in the extension. */
export const readerOf = (page: string): string => `reader.html?${new URLSearchParams({ page })}`;

/** Opens the reader like `openArticle`, in a tab that has the keys. */
export const openInFront = async (browser: TestBrowser, article: Article): Promise<Tab> => {
  const tab = await openArticle(browser, article);
  await tab.bringToFront();
  return tab;
};

/** Opens the reader on an article that no page stands behind, in a new tab. */
export const openArticle = async (browser: TestBrowser, article: Article): Promise<Tab> => {
  const tab = await browser.openTab(browser.extensionAddress('reader.html'));
  await keepArticle(tab, article);
  await tab.open(browser.extensionAddress(readerOf(article.address)));
  await waitForReader(tab);
  return tab;
};
