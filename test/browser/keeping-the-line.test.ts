import { expect, it } from 'vitest';
import { twoFrames } from './harness/frames.ts';
import { newsPage } from './harness/pages.ts';
import { read } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Tab } from './harness/surface.ts';

/** In the reader: scrolls to the middle of the article. */
const goToTheMiddle = (): void => {
  const paragraphs = document.querySelectorAll('.body p');
  paragraphs[Math.floor(paragraphs.length / 2)]?.scrollIntoView({ block: 'start' });
};

/** In the reader: where the letters of the paragraph in the middle begin, in CSS pixels from the window's top edge. */
const placeOfLine = (): number => {
  const paragraphs = document.querySelectorAll('.body p');
  const letters = document.createRange();
  letters.selectNodeContents(paragraphs[Math.floor(paragraphs.length / 2)] ?? document.body);
  return letters.getClientRects()[0]?.top ?? Number.NaN;
};

/** Changes a preference from outside the page, and waits until its look is there and the browser has settled. */
const change = async (tab: Tab, name: string, value: number | string, look: string) => {
  await tab.evaluate((values) => chrome.runtime.sendMessage({ type: 'set-preferences', values }), {
    [name]: value,
  });
  await tab.waitFor((text) => document.documentElement.style.cssText.includes(text), look);
  await twoFrames(tab);
};

/** Sub-pixels of a line's place are the browser's to round. */
const atMost = 2;

inBothBrowsers('the line being read', (stage) => {
  it('stays where it is while the look changes', async () => {
    const address = stage.pages.put('/line.html', newsPage('Ferry To Stay', 120));
    const tab = await read(stage.browser, address);
    await change(tab, 'textSize', 100, '--text-size: 100%');
    await tab.evaluate(goToTheMiddle);
    const start = await tab.evaluate(placeOfLine);
    for (const [name, value, look] of [
      ['textSize', 200, '--text-size: 200%'],
      ['lineSpacing', 2.5, '--line-spacing: 2.5'],
      ['letterSpacing', 0.12, '--letter-spacing: 0.12em'],
      ['columnWidth', 30, '--column-width: 30ch'],
      ['typeface', 'mono', '--typeface: ui-monospace'],
      ['textSize', 80, '--text-size: 80%'],
    ] as const) {
      await change(tab, name, value, look);
      const moved = Math.abs((await tab.evaluate(placeOfLine)) - start);
      expect(moved, `${name}: ${value}`).toBeLessThan(atMost);
    }
  });

  it('stays while the settings open beside the text and close again', async () => {
    const address = stage.pages.put('/line.html', newsPage('Ferry To Stay', 120));
    const tab = await read(stage.browser, address);
    await tab.setSize({ width: 1300, height: 800 });
    await change(tab, 'textSize', 100, '--text-size: 100%');
    await tab.evaluate(goToTheMiddle);
    const start = await tab.evaluate(placeOfLine);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#controls')?.click());
    await tab.waitFor(() => document.activeElement?.id === 'settings-title');
    expect(Math.abs((await tab.evaluate(placeOfLine)) - start)).toBeLessThan(atMost);
    await tab.bringToFront();
    await tab.press('Escape');
    await tab.waitFor(() => document.querySelector('#settings') === null);
    expect(Math.abs((await tab.evaluate(placeOfLine)) - start)).toBeLessThan(atMost);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('controls');
  });

  const openAboveText = async () => {
    const address = stage.pages.put('/line.html', newsPage('Ferry To Stay', 120));
    const tab = await read(stage.browser, address);
    await tab.setSize({ width: 600, height: 800 });
    await tab.evaluate(goToTheMiddle);
    // Until the window has its new width for the page, too, which keeps the line through it.
    await twoFrames(tab);
    const start = await tab.evaluate(placeOfLine);
    await tab.bringToFront();
    await tab.press('Alt+a');
    await tab.waitFor(() => document.activeElement?.id === 'settings-title');
    expect(await tab.evaluate(placeOfLine)).toBeGreaterThan(800);
    return { tab, start };
  };

  it.each(['Escape', 'Alt+a'])('comes back as settings above the text close: %s', async (keys) => {
    const { tab, start } = await openAboveText();
    await tab.press(keys);
    await tab.waitFor(() => document.querySelector('#settings') === null);
    expect(Math.abs((await tab.evaluate(placeOfLine)) - start)).toBeLessThan(atMost);
  });

  it('stays where somebody has gone on to with the settings open above the text', async () => {
    const { tab } = await openAboveText();
    await tab.press('Alt+p');
    await tab.waitFor(() => document.activeElement?.closest('article') !== null);
    const placeOfFocus = () =>
      tab.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    const start = (await placeOfFocus()) ?? Number.NaN;
    await tab.press('Alt+a');
    await tab.waitFor(() => document.querySelector('#settings') === null);
    expect(Math.abs(((await placeOfFocus()) ?? Number.NaN) - start)).toBeLessThan(atMost);
  });

  it('leaves the button that enlarges the text under the hand, in settings above the text', async () => {
    const { tab } = await openAboveText();
    const button = '[aria-label="Increase: Text size"]';
    await tab.evaluate((one) => {
      const element = document.querySelector<HTMLElement>(one);
      element?.focus();
      element?.scrollIntoView({ block: 'center' });
    }, button);
    const place = () =>
      tab.evaluate((one) => document.querySelector(one)?.getBoundingClientRect().top, button);
    const start = (await place()) ?? Number.NaN;
    for (const size of ['110%', '120%', '130%']) {
      await tab.press('Enter');
      await tab.waitFor(
        (text) => document.documentElement.style.cssText.includes(text),
        `--text-size: ${size}`,
      );
      await twoFrames(tab);
      expect(Math.abs(((await place()) ?? Number.NaN) - start), size).toBeLessThan(atMost);
    }
  });

  it('stays where it is while the window narrows and widens, and while the browser zooms', async () => {
    const address = stage.pages.put('/line.html', newsPage('Ferry To Stay', 120));
    const tab = await read(stage.browser, address);
    await tab.setSize({ width: 1300, height: 800 });
    await tab.evaluate(goToTheMiddle);
    await twoFrames(tab);
    const start = await tab.evaluate(placeOfLine);
    const moved = async () => Math.abs((await tab.evaluate(placeOfLine)) - start);
    for (const width of [600, 1300]) {
      await tab.setSize({ width, height: 800 });
      await expect.poll(moved, { message: `${width} wide` }).toBeLessThan(atMost);
    }
    for (const zoom of [2, 4, 1]) {
      await tab.zoom(zoom);
      await expect.poll(moved, { message: `zoom ${zoom}` }).toBeLessThan(atMost);
    }
  });

  it('loads the font that is chosen, and no other', async () => {
    const address = stage.pages.put('/font.html', newsPage('Ferry To Stay'));
    const tab = await read(stage.browser, address);
    const loaded = () =>
      tab.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status !== 'unloaded')
          .map(({ family }) => family.replaceAll('"', '')),
      );
    expect(await loaded()).toEqual([]);
    await change(tab, 'typeface', 'opendyslexic', '--typeface: OpenDyslexic');
    await tab.waitFor(
      () =>
        document.fonts.status === 'loaded' &&
        [...document.fonts].some(({ status }) => status === 'loaded'),
    );
    expect(new Set(await loaded())).toEqual(new Set(['OpenDyslexic']));
  });
});
