/** `npm run pictures`: takes the README's pictures of the popup and the reader, of the sample page, in Chromium. */
import { fileURLToPath } from 'node:url';
import type { Preferences } from '../src/preferences/preferences.ts';
import { presets } from '../src/preferences/presets.ts';
import type { TestBrowser } from '../test/browser/harness/browser.ts';
import { launch, makeProfile } from '../test/browser/harness/launch.ts';
import { openPopup, read } from '../test/browser/harness/reading.ts';
import { type PageServer, serve } from '../test/browser/harness/server.ts';
import type { Surface } from '../test/browser/harness/surface.ts';
import { build } from './build.ts';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const schemes = ['light', 'white-on-black'] as const;
const zooms = [1, 4] as const;
/** The window of the reader's picture; at 400 % the one that WCAG 1.4.10 speaks of. */
const sizes = { 1: { width: 1000, height: 800 }, 4: { width: 1280, height: 1024 } } as const;

const picture = (what: string, scheme: string, zoom: number): string =>
  fromHere(`../docs/pictures/${what}-${scheme}-${zoom * 100}.png`);

/** Types into the popup's field for the exact text size; the popup follows it up to twice its own. */
const enlarge = async (popup: Surface, size: number): Promise<void> => {
  await popup.click('input[type="number"]');
  await popup.press('Control+a');
  await popup.type(String(size));
  await popup.press('Tab');
  await popup.waitFor(
    (wanted) => document.documentElement.style.getPropertyValue('--text-size') === `${wanted}%`,
    size,
  );
};

const choose = async (popup: Surface, scheme: string): Promise<void> => {
  await popup.click(`input[value="${scheme}"]`);
  await popup.waitFor(
    (wanted) => document.querySelector(`input[value="${wanted}"]:checked`) !== null,
    scheme,
  );
};

const takeScheme = async (browser: TestBrowser, pages: PageServer, scheme: string) => {
  const address = `${pages.origin}/sample-news/source.html`;
  const tab = await browser.openTab(address);
  const popup = await openPopup(browser, tab);
  await choose(popup, scheme);
  for (const zoom of zooms) {
    await enlarge(popup, zoom * 100);
    await popup.evaluate(() => document.documentElement.scrollIntoView());
    await popup.screenshot(picture('popup', scheme, zoom));
  }
  await enlarge(popup, 100);
  await tab.close();
  const reader = await read(browser, address);
  for (const zoom of zooms) {
    await reader.setSize(sizes[zoom]);
    await reader.screenshot(picture('reader', scheme, zoom), zoom);
  }
};

/** Four ways of reading the same article. */
const ways = {
  usual: { contrast: 'light' },
  'low-vision': presets['low-vision'],
  'dyslexia-and-ruler': { ...presets.dyslexia, ruler: 'three' },
  'screen-by-screen': {
    contrast: 'yellow-on-black',
    screens: true,
    textSize: 140,
    typeface: 'mono',
  },
} as const satisfies Record<string, Partial<Preferences>>;

const takeWay = async (browser: TestBrowser, pages: PageServer, way: keyof typeof ways) => {
  await browser.inBackground(
    (preferences) => chrome.storage.local.set({ preferences }),
    ways[way] as object,
  );
  const reader = await read(browser, `${pages.origin}/sample-news/source.html?${way}`);
  await reader.setSize({ width: 1000, height: 800 });
  await reader.evaluate(() => document.querySelector('h1')?.scrollIntoView());
  await reader.evaluate(() => document.fonts.ready.then(() => undefined));
  await reader.screenshot(fromHere(`../docs/pictures/way-${way}.png`));
  await reader.close();
};

const { profile, remove } = await makeProfile();
const pages = await serve(fromHere('../test/pages'));
const extension = await build({ browser: 'chromium' });
const browser = await launch('chromium', { extension, profile });
for (const scheme of schemes) await takeScheme(browser, pages, scheme);
for (const way of ['usual', 'low-vision', 'dyslexia-and-ruler', 'screen-by-screen'] as const)
  await takeWay(browser, pages, way);
await browser.close();
await pages.close();
await remove();
