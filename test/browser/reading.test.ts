import { expect, it } from 'vitest';
import { read } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';

inBothBrowsers('reading a page', (stage) => {
  it('shows the article in the same tab', async () => {
    const tab = await read(stage.browser, `${stage.pages.origin}/sample-news/source.html`);
    expect(await tab.evaluate(() => document.querySelectorAll('article > h1').length)).toBe(1);
  });
});
