import { expect, it } from 'vitest';
import { newsPage } from './harness/pages.ts';
import { read, readArticle } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';

const pager = '<nav class="pager"><a href="/ferry">1</a> <a href="/ferry/2">2</a></nav>';

/** The second page says other things than the first. */
const second = newsPage('Ferry To Stay', 8, pager).replaceAll('Paragraph', 'Further paragraph');

inBothBrowsers('an article in several pages', (stage) => {
  it('is read whole', async () => {
    stage.pages.put('/ferry/2', second);
    const address = stage.pages.put('/ferry', newsPage('Ferry To Stay', 8, pager));
    const { text } = await (await read(stage.browser, address)).evaluate(readArticle);
    expect(text).toContain('Paragraph 8 tells');
    expect(text).toContain('Further paragraph 1 tells');
    expect(text.indexOf('Paragraph 8 tells')).toBeLessThan(text.indexOf('Further paragraph 1'));
  });

  it('links a page that cannot be had', async () => {
    const lost = pager.replaceAll('ferry', 'lost');
    const tab = await read(stage.browser, stage.pages.put('/lost', newsPage('Lost', 8, lost)));
    const links = await tab.evaluate(() =>
      [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? ''),
    );
    expect(links.some((link) => link.endsWith('/lost/2'))).toBe(true);
  });
});
