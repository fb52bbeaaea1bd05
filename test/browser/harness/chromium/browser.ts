import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../../../scripts/setup/browsers.mjs';
import type { LaunchOptions, TestBrowser } from '../browser.ts';
import { listCommands } from '../commands.ts';
import type { Surface, Tab } from '../surface.ts';
import { collectErrors, letIntoIncognito, listErrors } from './inside-extensions.ts';
import { createSurface } from './surface.ts';
import { createTab } from './tab.ts';
import { findWorker } from './worker.ts';

const isRoot = process.getuid?.() === 0;

/** An extension that is given at the start is there before the tabs of the last run. */
const withSession = (extension: string): readonly string[] => [
  '--restore-last-session',
  `--load-extension=${extension}`,
  `--disable-extensions-except=${extension}`,
];

const start = ({
  extension,
  profile,
  headed,
  display = process.env.DISPLAY,
  screenReader,
  restoresSession,
}: LaunchOptions): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: !headed,
    env: { ...process.env, DISPLAY: display, ...screenReader },
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: false,
    // Chromium's sandbox refuses to start as root.
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(screenReader ? ['--force-renderer-accessibility'] : []),
      ...(restoresSession ? withSession(extension) : []),
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--no-first-run', '--disable-quic', '--window-size=1366,900'],
    ],
  });

/** Chromium sizes a popup by its content: neither its emulation of a screen nor an extension's own `tabs.setZoom` zooms one. */
const asPopup = (page: Page): Surface => ({
  ...createSurface(page),
  zoom: async () => undefined,
});

/**
 * Starts Chromium on a profile, with the extension unpacked.
 * @param installed its id, where the profile has it already: to install it anew closes its tabs
 */
export const launchChromium = async (
  options: LaunchOptions,
  installed?: string,
): Promise<TestBrowser> => {
  const browser = await start(options);
  const id = installed ?? (await browser.installExtension(options.extension));
  const address = `chrome-extension://${id}/`;
  const [firstTab = await browser.newPage()] = await browser.pages();
  const extensionsPage = await browser.newPage();
  await extensionsPage.goto('chrome://extensions/');
  await extensionsPage.evaluate(collectErrors, id);
  await firstTab.bringToFront();

  const pages = new WeakMap<Tab, Page>();
  const asTab = (page: Page): Tab => {
    const tab = createTab(page);
    pages.set(tab, page);
    return tab;
  };
  const isPopup = (target: Target) => /^(?:popup|panel)\./.test(target.url().slice(address.length));
  const closePopup = async () => {
    for (const target of browser.targets().filter(isPopup)) await (await target.asPage()).close();
  };
  const worker = findWorker(browser, address);
  return {
    name: 'chromium',
    extensionAddress: (path) => address + path,
    openTab: async (target) => {
      const tab = asTab(await browser.newPage());
      await tab.open(target);
      return tab;
    },
    openPrivateTab: async (target) => {
      await extensionsPage.evaluate(letIntoIncognito, id);
      const tab = asTab(await (await browser.createBrowserContext()).newPage());
      await tab.open(target);
      return tab;
    },
    tabs: async () => (await browser.pages()).filter((page) => page !== extensionsPage).map(asTab),
    pressToolbarButton: async (tab) => {
      await closePopup();
      await tab.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (extension !== undefined) await pages.get(tab)?.triggerExtensionAction(extension);
    },
    popup: async () => asPopup(await (await browser.waitForTarget(isPopup)).asPage()),
    popupIsOpen: async () => browser.targets().some(isPopup),
    closePopup,
    inBackground: worker.evaluate,
    commands: () => worker.evaluate(listCommands),
    stopBackground: worker.stop,
    errors: () => extensionsPage.evaluate(listErrors, id),
    restart: async () => {
      await browser.close();
      return launchChromium(options);
    },
    restoreSession: async () => {
      await browser.close();
      return launchChromium({ ...options, restoresSession: true }, id);
    },
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', resolve)),
  };
};
