/** How long finding takes on pages of 100,000 elements, in processor time: it does not count what else the machine does. */
import type { Browser, CDPSession } from 'puppeteer-core';
import type { FirefoxBrowser } from '../../browser/harness/firefox/browser.ts';
import { startChromium } from '../chromium.ts';
import { type FirefoxPage, withFirefox } from './firefox.ts';
import { scriptOfWaypoints } from './pages.ts';

declare const waypoints: { readonly findWaypoints: (document: Document) => unknown };

const many = (count: number, part: string): string => part.repeat(count);

const largePages = {
  text: many(25_000, '<div><p>Text <a href="/x">link</a></p><b>bold</b></div>'),
  '5,000 headings':
    many(5000, '<h2>Heading</h2>') +
    many(19_000, '<div><p>Text <a href="/x">link</a></p><ul><li>One</li></ul></div>'),
  '50,000 skip links': many(50_000, '<p><a href="#x">Skip to content</a></p>'),
  '33,000 landmarks': many(33_000, '<section aria-label="One"><nav><b>x</b></nav></section>'),
};

/** Seconds that all pages of the browser have computed so far. */
const computed = async (session: CDPSession): Promise<number> => {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return renderers.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
};

const timeOn = async (browser: Browser, html: string, script: string): Promise<number> => {
  const session = await browser.target().createCDPSession();
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(script);
  await page.evaluate(() => document.body.getBoundingClientRect());
  const before = await computed(session);
  await page.evaluate(() => void waypoints.findWaypoints(document));
  const milliseconds = (await computed(session)) - before;
  await page.close();
  return milliseconds * 1000;
};

/** Milliseconds of a first call on each kind of page, one for each round. */
export type Times = Readonly<Record<string, readonly number[]>>;

const timeEach = async (
  rounds: number,
  time: (html: string) => Promise<number>,
): Promise<Times> => {
  const times: Record<string, readonly number[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, html] of Object.entries(largePages))
      times[name] = [...(times[name] ?? []), await time(html)];
  }
  return times;
};

/** In Chromium, each round on a fresh page. */
export const timeInChromium = async (rounds: number): Promise<Times> => {
  const browser = await startChromium();
  const script = await scriptOfWaypoints();
  const times = await timeEach(rounds, (html) => timeOn(browser, html, script));
  await browser.close();
  return times;
};

/** Runs in Firefox's own window: milliseconds that the processes of pages have computed so far. */
const computedInFirefox = async (): Promise<number> => {
  const { children } = await ChromeUtils.requestProcInfo();
  const ofPages = children.filter(({ type }) => type.startsWith('web'));
  return ofPages.reduce((sum, { cpuTime }) => sum + cpuTime, 0) / 1e6;
};

const timeBeside =
  ({ insideWindow }: FirefoxBrowser) =>
  async ({ beside }: FirefoxPage): Promise<number> => {
    await beside(() => void document.body.getBoundingClientRect());
    const before = await insideWindow(computedInFirefox);
    await beside(() => void waypoints.findWaypoints(document));
    return (await insideWindow(computedInFirefox)) - before;
  };

/** In Firefox, each round on a fresh page, beside which the script runs as a content script does. */
export const timeInFirefox = (rounds: number): Promise<Times> =>
  withFirefox(({ browser, visit }) => timeEach(rounds, (html) => visit(html, timeBeside(browser))));
