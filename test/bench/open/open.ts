/**
 * `npm run bench -- --open`: from the press of the button to the paint of the article, in Firefox, for Lectern and for
 * Firefox's own Reader View, on the same pages in the same run, taken in turn. Times end at the paints that the browser
 * itself reports: the first contentful one, and the largest. The first shows the headline in both; the largest is that or the text.
 */
import { build } from '../../../scripts/build.ts';
import { until } from '../../browser/harness/deadline.ts';
import { type FirefoxBrowser, launchFirefox } from '../../browser/harness/firefox/browser.ts';
import { makeProfile } from '../../browser/harness/launch.ts';
import type { Tab } from '../../browser/harness/surface.ts';
import { median } from '../statistics.ts';

/** Milliseconds from the press. */
export interface Opening {
  readonly first: number;
  readonly largest: number;
}

/** Medians of a page's openings, in milliseconds, and ratios of Lectern's to Reader View's. */
export interface OpenResult {
  readonly page: string;
  readonly lectern: Opening;
  readonly readerView: Opening;
  readonly ratio: Opening;
  /** Lectern's to Lectern's own, each taken as often: what the machine's noise makes of a ratio of 1. */
  readonly spread: Opening;
}

/** Runs in Firefox's own window: notes on its root when the mouse button goes down, in milliseconds since the epoch. */
const notePresses = (): void => {
  const note = () => {
    document.documentElement.dataset.pressedAt = String(performance.timeOrigin + performance.now());
  };
  addEventListener('mousedown', note, { capture: true });
};

/** Runs in Firefox's own window. */
const readPress = (): number => Number(document.documentElement.dataset.pressedAt);

/** Runs in the document: when the two paints were, in milliseconds since the epoch; nothing before the second. */
const readPaints = async (article: string): Promise<Opening | null> => {
  if (document.querySelector(article) === null) return null;
  const [first] = performance.getEntriesByName('first-contentful-paint');
  if (first === undefined) return null;
  const twoFrames = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  // What is there now is painted, and what is painted is reported.
  await twoFrames();
  const paints: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => paints.push(...list.getEntries()));
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
  await twoFrames();
  observer.disconnect();
  const largest = paints.at(-1);
  // Not reported yet: the caller asks again.
  if (largest === undefined) return null;
  const { timeOrigin } = performance;
  return { first: timeOrigin + first.startTime, largest: timeOrigin + largest.startTime };
};

/** Runs in Firefox's own window: has it note when a tab has wholly loaded an address that begins like this. */
const noteLoading = (start: string): void => {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const loaded = new Promise<void>((resolve) => {
    const listener: GeckoTabsListener = {
      onStateChange: ({ currentURI, webProgress }) => {
        if (webProgress.isLoadingDocument || !currentURI.spec.startsWith(start)) return;
        gBrowser.removeTabsProgressListener(listener);
        resolve();
      },
    };
    gBrowser.addTabsProgressListener(listener);
  });
  Object.assign(document, { loaded });
};

/** Runs in Firefox's own window: answers when what {@link noteLoading} waits for has come. */
const untilLoaded = (): unknown => Reflect.get(document, 'loaded');

interface Way {
  readonly press: (browser: FirefoxBrowser, tab: Tab) => Promise<void>;
  /** How the address begins that it shows the article at. */
  readonly address: string;
  readonly article: string;
}

/** Runs in a page, and in Firefox's own window: answers when it has nothing else to do. */
const untilIdle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve());
  });

/** Runs in Firefox's own window: whether the button of its Reader View is there to be clicked. */
const offersReaderView = (): boolean =>
  !document.querySelector('#reader-mode-button')?.hasAttribute('hidden');

const ways = {
  lectern: {
    press: (browser, tab) => browser.pressToolbarButton(tab),
    address: 'moz-extension:',
    article: 'article .body > *',
  },
  readerView: {
    press: (browser) => browser.clickInWindow('#reader-mode-button'),
    address: 'about:reader',
    article: '.moz-reader-content p',
  },
} satisfies Record<string, Way>;

const open = async (browser: FirefoxBrowser, way: Way, address: string): Promise<Opening> => {
  const tab = await browser.openTab(address);
  // Both from the same start: Firefox has looked at the page, and has nothing left to do with it.
  await until(() => browser.insideWindow(offersReaderView), 'Firefox to offer its Reader View');
  await tab.evaluate(untilIdle);
  await browser.insideWindow(untilIdle);
  await browser.insideWindow(noteLoading, way.address);
  await way.press(browser, tab);
  // Nothing is asked of the page, the reader or the browser around them meanwhile: that would take from their own time.
  await browser.insideWindow(untilLoaded);
  const paints = await tab.waitFor(readPaints, way.article);
  const pressed = await browser.insideWindow(readPress);
  await tab.close();
  return { first: paints.first - pressed, largest: paints.largest - pressed };
};

const each = (openings: readonly Opening[]): Opening => ({
  first: median(openings.map(({ first }) => first)),
  largest: median(openings.map(({ largest }) => largest)),
});

const over = (a: Opening, b: Opening): Opening => ({
  first: a.first / b.first,
  largest: a.largest / b.largest,
});

const measure = async (
  browser: FirefoxBrowser,
  address: string,
  rounds: number,
): Promise<OpenResult> => {
  const [a, b, again]: [Opening[], Opening[], Opening[]] = [[], [], []];
  // One round is not counted: it warms the processes up.
  for (let round = 0; round <= rounds; round += 1) {
    const taken = [
      await open(browser, ways.lectern, address),
      await open(browser, ways.readerView, address),
      await open(browser, ways.lectern, address),
    ] as const;
    if (round === 0) continue;
    a.push(taken[0]);
    b.push(taken[1]);
    again.push(taken[2]);
  }
  const lectern = each([...a, ...again]);
  const readerView = each(b);
  return {
    page: address,
    lectern,
    readerView,
    ratio: over(lectern, readerView),
    spread: over(each(a), each(again)),
  };
};

/** The toolbar button opens the reader at once, as Reader View's does. Runs in the background. */
const openAtOnce = async (): Promise<void> => {
  await chrome.storage.local.set({ preferences: { openAtOnce: true } });
  await chrome.action.setPopup({ popup: '' });
};

/** Measures pages, given by address, each `rounds` times, all in one run of the browser; tells each result at once. */
export const benchOpen = async (
  addresses: readonly string[],
  rounds: number,
  tell: (result: OpenResult) => void,
): Promise<void> => {
  const { profile, remove } = await makeProfile();
  const browser = await launchFirefox({ extension: await build({ browser: 'firefox' }), profile });
  await browser.insideWindow(notePresses);
  await browser.inBackground(openAtOnce);
  for (const address of addresses) tell(await measure(browser, address, rounds));
  await browser.close();
  await remove();
};
