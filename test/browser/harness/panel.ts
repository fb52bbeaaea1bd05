import type { TestBrowser } from './browser.ts';
import { until } from './deadline.ts';
import { isSeen, openPopup } from './reading.ts';
import type { Surface, Tab } from './surface.ts';

/** Waits until the open popup is the panel, to be seen, has heard from the page, and takes what is typed. */
const untilListed = async (panel: Surface): Promise<void> => {
  await panel.waitFor(
    () =>
      location.pathname === '/panel.html' &&
      document.querySelector('main :is([role=option], p[tabindex])') &&
      document.activeElement?.matches('#filter, main > p[tabindex]'),
  );
  await panel.waitFor(isSeen, 'h1');
};

/** Opens the panel on a tab as a person does with the mouse: the toolbar button, then the popup's link. */
export const openPanel = async (browser: TestBrowser, tab: Tab): Promise<Surface> => {
  const popup = await openPopup(browser, tab);
  await popup.click('a[href="panel.html"]');
  const panel = await browser.popup();
  await untilListed(panel);
  return panel;
};

/** The panel that a shortcut has opened. It has the focus of the window: real keys go to it. */
export const openedPanel = async (browser: TestBrowser): Promise<Surface> => {
  const panel = await browser.popup();
  await untilListed(panel);
  await panel.waitFor(() => document.hasFocus());
  return panel;
};

/** In the panel: its rows in order, each part of a row that is seen by itself; or the sentence that stands in their place. */
export const readPanel = () => ({
  sentence: document.querySelector('main > p[tabindex]')?.textContent ?? '',
  parts: [...document.querySelectorAll('.part')].map(({ textContent }) => textContent),
  rows: [...document.querySelectorAll('[role=option]')].map((row) =>
    [...row.querySelectorAll(':scope > :not(.visually-hidden)')].map(
      ({ textContent }) => textContent,
    ),
  ),
  chosen: document.querySelector('.next')?.firstElementChild?.textContent ?? null,
});

/** Presses a key that closes the panel: it is gone before the key is up. */
export const closeBy = (panel: Surface, keys: string): Promise<void> =>
  panel.press(keys).catch(() => undefined);

/** Waits until the panel has closed and the page has the focus again. */
export const untilBack = async (browser: TestBrowser, tab: Tab): Promise<void> => {
  await until(async () => !(await browser.popupIsOpen()), 'the panel to close');
  await tab.waitFor(() => document.hasFocus());
};
