import { expect, it } from 'vitest';
import { newsPage } from './harness/pages.ts';
import { read, readArticle } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';

const pager = '<nav class="pager"><a href="/ferry">1</a> <a href="/ferry/2">2</a></nav>';

/** The second page says other things than the first. */
const second = newsPage('Ferry To Stay', 8, pager).replaceAll('Paragraph', 'Further paragraph');

/** Runs in the reader. */
const readNotes = () =>
  [...document.querySelectorAll('.note')].map(({ textContent }) => textContent);

/** A page that begins and never ends. */
async function* endless() {
  yield '<!doctype html><title>Slow</title>';
  await new Promise(() => undefined);
}

inBothBrowsers('an article in several pages', (stage) => {
  it('is read whole', async () => {
    stage.pages.put('/ferry/2', second);
    const address = stage.pages.put('/ferry', newsPage('Ferry To Stay', 8, pager));
    const tab = await read(stage.browser, address);
    const { text } = await tab.evaluate(readArticle);
    expect(text).toContain('Paragraph 8 tells');
    expect(text).toContain('Further paragraph 1 tells');
    expect(text.indexOf('Paragraph 8 tells')).toBeLessThan(text.indexOf('Further paragraph 1'));
    const notes = await tab.evaluate(readNotes);
    expect(notes).toEqual(['2 pages of this article are joined here.']);
  });

  it('links a page that cannot be had', async () => {
    const lost = pager.replaceAll('ferry', 'lost');
    const tab = await read(stage.browser, stage.pages.put('/lost', newsPage('Lost', 8, lost)));
    const links = await tab.evaluate(() =>
      [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? ''),
    );
    expect(links.some((link) => link.endsWith('/lost/2'))).toBe(true);
  });

  it('opens without a page that is too long on its way, and links that', async () => {
    const slow = pager.replaceAll('ferry', 'slow');
    stage.pages.put('/slow/2', { body: endless() });
    const tab = await read(stage.browser, stage.pages.put('/slow', newsPage('Slow', 8, slow)));
    expect((await tab.evaluate(readArticle)).text).toContain('Paragraph 8 tells');
    const links = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.note li a')].map(
        ({ textContent, pathname }) => [textContent, pathname],
      ),
    );
    expect(links).toEqual([
      ['Page 2', '/slow/2'],
      ['Page 2', '/slow/2'],
    ]);
  });
});
