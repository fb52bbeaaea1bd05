import { expect, it } from 'vitest';
import { read } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';

/** A window of 1280 by 1024 pixels at 400 %: WCAG 1.4.10. Firefox makes none narrower than 500. */
const enlarged = { width: 320, height: 256 } as const;

inBothBrowsers('the reader at 400 %', (stage) => {
  it('shows the headline on its first screen, below all its controls', async () => {
    const tab = await read(stage.browser, `${stage.pages.origin}/sample-news/source.html`);
    await tab.setSize(enlarged);
    await tab.waitFor(() => innerHeight < 300);
    const { bottom, height, small } = await tab.evaluate(() => {
      const controls = [
        ...document.querySelectorAll('.reader-header :is(button, summary, .ways-out a)'),
      ];
      const boxes = controls
        .filter((control) => control.checkVisibility())
        .map((control) => control.getBoundingClientRect());
      return {
        bottom: document.querySelector('h1')?.getBoundingClientRect().bottom,
        height: innerHeight,
        small: boxes.filter(({ width, height }) => Math.min(width, height) < 44).length,
      };
    });
    expect(bottom).toBeLessThanOrEqual(height);
    expect(small).toBe(0);
  });
});
