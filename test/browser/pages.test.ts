import { expect, it } from 'vitest';
import { newsPage } from './harness/pages.ts';
import { openPopup, read, readArticle, waitForReader } from './harness/reading.ts';
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

  it('is read in the charset of each page', async () => {
    const old = pager.replaceAll('ferry', 'old');
    const html = newsPage('Old', 8, old)
      .replace('utf-8', 'windows-1252')
      .replaceAll('Paragraph', 'Caf\xe9, for 5 \x80,');
    stage.pages.put('/old/2', { body: Buffer.from(html, 'latin1'), type: 'text/html' });
    const tab = await read(stage.browser, stage.pages.put('/old', newsPage('Old', 8, old)));
    const { text } = await tab.evaluate(readArticle);
    expect(text).toContain('Paragraph 8 tells');
    expect(text).toContain('Café, for 5 €, 8 tells');
  });

  it('links a page that cannot be had', async () => {
    const lost = pager.replaceAll('ferry', 'lost');
    const tab = await read(stage.browser, stage.pages.put('/lost', newsPage('Lost', 8, lost)));
    const links = await tab.evaluate(() =>
      [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? ''),
    );
    expect(links.some((link) => link.endsWith('/lost/2'))).toBe(true);
  });

  it('says, seen and heard, that it is still reading while its pages are on their way', async () => {
    const late = pager.replaceAll('ferry', 'late');
    stage.pages.put('/late/2', { body: endless() });
    const address = stage.pages.put('/late', newsPage('Late', 8, late));
    const tab = await stage.browser.openTab(address);
    const popup = await openPopup(stage.browser, tab);
    await popup.click('button.primary');
    const sentence = 'Still reading the page. An article in several pages takes a few seconds.';
    await popup.waitFor(
      (expected) =>
        ['[role=status]', '[aria-hidden=true]'].every(
          (place) => document.querySelector(`main ${place}`)?.textContent === expected,
        ),
      sentence,
    );
    await waitForReader(tab);
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
