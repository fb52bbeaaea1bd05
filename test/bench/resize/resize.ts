/**
 * `npm run bench -- --resize`: what a change of the text size costs in the reader, in Chromium, on an article of 50,000
 * words: from the key press to the next frame, as the browser itself counts script, style and layout.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { build } from '../../../scripts/build.ts';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { serve } from '../../browser/harness/server.ts';
import { median } from '../statistics.ts';

/** Milliseconds, but for the counts. */
export interface ResizeCost {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly layouts: number;
}

const sentence = 'The tram runs again along the quay and every stop is level with its floor. ';
const sentencesPerParagraph = 7;

/** A page whose article has at least so many words: even headings and paragraphs, as a long report has. */
const longPage = (words: number): string => {
  const paragraph = `<p>${sentence.repeat(sentencesPerParagraph)}</p>`;
  const section = (number: number): string => `<h2>Part ${number}</h2>${paragraph.repeat(8)}`;
  const wordsInSection = sentence.split(' ').length * sentencesPerParagraph * 8;
  const sections = Array.from({ length: Math.ceil(words / wordsInSection) }, (_, at) =>
    section(at + 1),
  );
  return `<!doctype html><html lang="en"><title>Long</title><article><h1>Long</h1>${sections.join('')}</article>`;
};

/** With the extension's door open: the bench's own Chromium has none. */
const start = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });

const openReader = async (browser: Browser, address: string): Promise<Page> => {
  const id = await browser.installExtension(await build({ browser: 'chromium' }));
  const page = await browser.newPage();
  await page.goto(address);
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  await (await worker.worker())?.evaluate(() => chrome.action.setPopup({ popup: '' }));
  const extension = (await browser.extensions()).get(id);
  if (extension !== undefined) await page.triggerExtensionAction(extension);
  const reader = await browser.waitForTarget((target) => target.url().includes('reader.html'));
  const tab = await reader.asPage();
  await tab.waitForSelector('article .body > p');
  return tab;
};

const nextFrames = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

const readMetrics = async (page: Page) => {
  const { ScriptDuration = 0, RecalcStyleDuration = 0 } = await page.metrics();
  return { script: ScriptDuration * 1000, style: RecalcStyleDuration * 1000 };
};

const events = v.object({
  traceEvents: v.array(v.object({ name: v.string(), dur: v.optional(v.number(), 0) })),
});

/** How long each layout took, in milliseconds, while `act` was done. */
const traceLayouts = async (
  page: Page,
  act: () => Promise<unknown>,
): Promise<readonly number[]> => {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = v.parse(events, JSON.parse(new TextDecoder().decode(trace)));
  return traceEvents.filter(({ name }) => name === 'Layout').map(({ dur }) => dur / 1000);
};

/** A layout of the text, not of the sentence that says the new size, which has a layout of its own in the same frame. */
const countOfText = (layouts: readonly number[]): number =>
  layouts.filter((each) => each > Math.max(...layouts) / 10).length;

const press = async (page: Page, keys: 'PageUp' | 'PageDown'): Promise<void> => {
  await page.keyboard.down('Alt');
  await page.keyboard.press(keys);
  await page.keyboard.up('Alt');
  await nextFrames(page);
};

const change = async (page: Page, keys: 'PageUp' | 'PageDown'): Promise<ResizeCost> => {
  await nextFrames(page);
  const before = await readMetrics(page);
  const layouts = await traceLayouts(page, () => press(page, keys));
  const after = await readMetrics(page);
  return {
    script: after.script - before.script,
    style: after.style - before.style,
    layout: layouts.reduce((sum, each) => sum + each, 0),
    layouts: countOfText(layouts),
  };
};

const medians = (costs: readonly ResizeCost[]): ResizeCost => ({
  script: median(costs.map(({ script }) => script)),
  style: median(costs.map(({ style }) => style)),
  layout: median(costs.map(({ layout }) => layout)),
  layouts: Math.max(...costs.map(({ layouts }) => layouts)),
});

/**
 * The medians, of layouts of the text the most, of `rounds` changes, half of them to larger text, in the middle of an
 * article of `words` words.
 */
export const benchResize = async (words: number, rounds: number): Promise<ResizeCost> => {
  const pages = await serve('.');
  const browser = await start();
  const page = await openReader(browser, pages.put('/long.html', longPage(words)));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  const costs: ResizeCost[] = [];
  for (let round = 0; round < rounds; round += 1)
    costs.push(await change(page, round % 2 === 0 ? 'PageUp' : 'PageDown'));
  await browser.close();
  await pages.close();
  return medians(costs);
};

const words = 50_000;
const rounds = 10;

/** Measures and prints. True where script stays within a frame and the text is laid out once. */
export const printResize = async (): Promise<boolean> => {
  const { script, style, layout, layouts } = await benchResize(words, rounds);
  console.log(`A change of the text size in Chromium, ${words} words, medians of ${rounds}, ms`);
  console.log(
    `script ${script.toFixed(1)}, style ${style.toFixed(1)}, layout ${layout.toFixed(1)}`,
  );
  console.log(`layouts of the text: ${layouts}`);
  return script < 1000 / 60 && layouts === 1;
};
