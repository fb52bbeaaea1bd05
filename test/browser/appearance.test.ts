import { expect, it } from 'vitest';
import { openArticle } from './harness/articles.ts';
import { richArticle } from './harness/rich-article.ts';
import { inBothBrowsers } from './harness/scenarios.ts';

inBothBrowsers('the looks of the reader', (stage) => {
  it('has our words at the side of an article from right to left', async () => {
    const tab = await openArticle(stage.browser, {
      ...richArticle,
      direction: 'rtl',
      language: 'ar',
      title: 'العبارة باقية',
    });
    const [headline, date] = await tab.evaluate(() =>
      ['h1', '.about p:last-child'].map((selector) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(selector) ?? document.body);
        return Math.round(range.getBoundingClientRect().right);
      }),
    );
    expect(date).toBe(headline);
  });

  it('has the links from the original page in the column of what was left out', async () => {
    const tab = await openArticle(stage.browser, {
      ...richArticle,
      skipLinks: [{ name: 'Skip to content', fragment: 'content' }],
    });
    await tab.setSize({ width: 1280, height: 1024 });
    const [leftOut, fromOriginal] = await tab.evaluate(() =>
      ['.left-out h2', '.from-original h2'].map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return [box?.left, box?.width];
      }),
    );
    expect(fromOriginal).toEqual(leftOut);
  });
});
