import type { Page } from 'puppeteer-core';
import type { Tab } from '../surface.ts';
import { createSurface } from './surface.ts';

/** Rejections of a navigation are answers too: a download, a page that is no page. */
const settle = async (navigation: Promise<unknown>): Promise<void> => {
  await navigation.catch(() => undefined);
};

/** A tab of Chromium. */
export const createTab = (page: Page): Tab => ({
  ...createSurface(page),
  address: async () => page.url(),
  open: (address) => settle(page.goto(address)),
  back: () => settle(page.goBack()),
  reload: () => settle(page.reload()),
  bringToFront: () => page.bringToFront(),
  close: () => page.close(),
});
