/** How long finding takes on pages of 100,000 elements, in processor time: it does not count what else the machine does. */
import type { Browser, CDPSession } from 'puppeteer-core';
import { startChromium } from '../chromium.ts';
import { scriptOfWaypoints } from './pages.ts';

declare const waypoints: { readonly findWaypoints: (document: Document) => unknown };

const many = (count: number, part: string): string => part.repeat(count);

const pages = {
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

/** Milliseconds of a first call on each kind of page. */
export const timeLargePages = async (): Promise<Readonly<Record<string, number>>> => {
  const browser = await startChromium();
  const script = await scriptOfWaypoints();
  const times: Record<string, number> = {};
  for (const [name, html] of Object.entries(pages))
    times[name] = await timeOn(browser, html, script);
  await browser.close();
  return times;
};
