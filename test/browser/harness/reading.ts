import type { TestBrowser } from './browser.ts';
import type { Surface, Tab } from './surface.ts';

/** In a document: whether the first match is there and wholly seen; a popup's window grows to its content after it has opened. */
export const isSeen = (selector: string): boolean => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (box === undefined || box.height === 0) return false;
  return box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
};

/** Opens the popup on a tab as a person does, and waits until it says, to be seen, what the page is. */
export const openPopup = async (browser: TestBrowser, tab: Tab): Promise<Surface> => {
  await browser.pressToolbarButton(tab);
  const popup = await browser.popup();
  await popup.waitFor(isSeen, 'main #found');
  return popup;
};

/** In the popup: what it says of the page, and the label of its button, '' when there is none. */
export const readPopup = () => ({
  sentence: document.querySelector('#found')?.textContent ?? '',
  button: document.querySelector('button.primary')?.textContent ?? '',
});

/** Waits until a tab shows the reader, with an article or with a sentence why not. */
export const waitForReader = (tab: Tab): Promise<unknown> =>
  tab.waitFor(
    () =>
      location.href.includes('/reader.html') &&
      document.querySelector('main .body, main:not(:has(article)) h1'),
  );

/** From a page into the reader: toolbar button, then the popup's button. */
export const enterReader = async (browser: TestBrowser, tab: Tab): Promise<void> => {
  const popup = await openPopup(browser, tab);
  const { sentence, button } = await popup.evaluate(readPopup);
  if (button === '') throw new Error(`The popup offers nothing to read. It says: ${sentence}`);
  await popup.click('button.primary');
  await waitForReader(tab);
};

/** Opens a page in a new tab and enters the reader. */
export const read = async (browser: TestBrowser, address: string): Promise<Tab> => {
  const tab = await browser.openTab(address);
  await enterReader(browser, tab);
  return tab;
};

/** In the reader: the headline, and the body's text. */
export const readArticle = () => ({
  headline: document.querySelector('main h1')?.textContent ?? '',
  text: document.querySelector('main .body')?.textContent ?? '',
});

/** Opens the reader's settings, every group of them. */
export const openSettings = async (reader: Tab): Promise<void> => {
  await reader.click('#controls');
  await reader.waitFor(() => document.querySelector('#settings'));
  await reader.evaluate(() => {
    for (const group of document.querySelectorAll<HTMLDetailsElement>('#settings details'))
      group.open = true;
  });
};
