import { expect, it } from 'vitest';
import { anArticle } from '../unit/an-article.ts';
import { openArticle } from './harness/articles.ts';
import { findFaint } from './harness/faint.ts';
import {
  findCovered,
  findCut,
  findOutside,
  findSmall,
  findUnmarked,
  findUnseen,
  measureFocusOut,
  overrideSpacing,
} from './harness/inspect.ts';
import { newsPage } from './harness/pages.ts';
import { openPopup, openSettings } from './harness/reading.ts';
import { richArticle } from './harness/rich-article.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Surface, Tab } from './harness/surface.ts';

const wide = { width: 1280, height: 1024 };

const setTextSize = async (surface: Surface, percent: number): Promise<void> => {
  await surface.evaluate(
    (textSize) => chrome.runtime.sendMessage({ type: 'set-preferences', values: { textSize } }),
    percent,
  );
  await surface.waitFor(
    (size) => document.documentElement.style.getPropertyValue('--text-size') === size,
    `${percent}%`,
  );
};

/** Nothing of what `find` looks for is left in a document; a popup's window follows its text a little later. */
const expectNone = (
  surface: Surface,
  find: () => readonly string[],
  message: string,
): Promise<void> => expect.poll(() => surface.evaluate(find), { message }).toEqual([]);

const openDetails = (): void => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

/** In the reader: whether the first letter of the headline is wholly in view. */
const seesHeadline = (): boolean => {
  const text = document.querySelector('main h1')?.firstChild;
  const letter = document.createRange();
  if (!text) return false;
  letter.setStart(text, 0);
  letter.setEnd(text, 1);
  return scrollY === 0 && letter.getBoundingClientRect().bottom <= innerHeight;
};

/** Lists and quotations one in another, `depth` of them. */
const nested = (depth: number): string =>
  depth === 0
    ? ''
    : `<ol><li>A list<blockquote><p>A quotation</p>${nested(depth - 1)}</blockquote></li></ol>`;

const lists = `<ol>${'<li>One of many.</li>'.repeat(120)}</ol>
  <ol type="i" start="38"><li>By the letters of the Romans.</li></ol>
  <ol start="2026"><li>By the year.</li></ol>
  <ol><li value="4711">By a number of its own.</li></ol>`;

/** In the reader: the lists with a number that reaches out of the text or the window, where it would be cut off. */
const findCutNumbers = (): readonly string[] => {
  const body = document.querySelector('.body');
  const margin = 12;
  const edge = Math.max(0, (body?.getBoundingClientRect().left ?? 0) - margin);
  return [...document.querySelectorAll<HTMLElement>('.body ol')].flatMap((list) => {
    const item = list.lastElementChild;
    const number =
      item?.getAttribute('value') ?? list.getAttribute('start') ?? list.children.length;
    if (item === null || getComputedStyle(item).listStylePosition === 'inside') return [];
    const room = item.getBoundingClientRect().left - edge;
    const marker = document.createElement('span');
    marker.textContent = list.hasAttribute('type') ? 'xxxviii.\u00a0' : `${number}.\u00a0`;
    item.append(marker);
    const { width } = marker.getBoundingClientRect();
    marker.remove();
    return width > room + 1 ? [`${marker.textContent} ${width} in ${room}`] : [];
  });
};

inBothBrowsers('the layout', (stage) => {
  const openReader = async (): Promise<Tab> => {
    const skipLinks = [{ name: 'Skip to content', fragment: 'content' }];
    const tab = await openArticle(stage.browser, { ...richArticle, skipLinks });
    await tab.setSize(wide);
    await tab.evaluate(openDetails);
    await tab.waitFor(() => document.querySelector('.left-out li .tool-row'));
    await tab.click('.left-out li button');
    await tab.waitFor(() => document.querySelector('.put-in'));
    return tab;
  };
  const openReaderWithSettings = async (): Promise<Tab> => {
    const tab = await openReader();
    await openSettings(tab);
    return tab;
  };
  const openDialog = async (keys: string): Promise<Tab> => {
    const tab = await openArticle(stage.browser, richArticle);
    await tab.setSize(wide);
    await tab.bringToFront();
    await tab.press(keys);
    await tab.waitFor(() => document.querySelector('dialog:popover-open'));
    return tab;
  };
  const openSettingsPage = async (): Promise<Tab> => {
    const tab = await stage.browser.openTab(stage.browser.extensionAddress('settings.html'));
    await tab.setSize(wide);
    await tab.waitFor(() => document.querySelector('main h1'));
    return tab;
  };
  const openPopupOnArticle = async (): Promise<Surface> => {
    const address = stage.pages.put('/popup.html', newsPage('Popup'));
    return openPopup(stage.browser, await stage.browser.openTab(address));
  };
  const surfaces: readonly (readonly [string, () => Promise<Surface>])[] = [
    ['the reader', openReader],
    ['the reader with its settings', openReaderWithSettings],
    ['the list of links', () => openDialog('Alt+l')],
    ['the list of keys', () => openDialog('Alt+g')],
    ['the settings page', openSettingsPage],
    ['the popup', openPopupOnArticle],
  ];

  it('of an article loses no word of lists in lists and quotations, and no number', async () => {
    const tab = await openArticle(
      stage.browser,
      anArticle({ body: `${nested(4)}<p>And.</p>${lists}` }),
    );
    for (const [width, percent] of [
      [1280, 100],
      [1280, 300],
      [320, 100],
      [320, 200],
      [320, 500],
    ] as const) {
      await setTextSize(tab, percent);
      await tab.setSize({ width, height: 640 });
      const at = `${width} wide, text ${percent} %`;
      await expectNone(tab, findOutside, at);
      await expectNone(tab, findCut, at);
      await expectNone(tab, findCutNumbers, at);
    }
  });

  it.each(surfaces)('of %s loses, covers and cuts off nothing, at any size', async (name, open) => {
    const surface = await open();
    for (const [zoom, percent] of [
      [1, 100],
      [4, 100],
      [1, 500],
      [4, 200],
      [1, 50],
    ] as const) {
      await setTextSize(surface, percent);
      if (name !== 'the popup') await surface.zoom(zoom);
      const at = `${zoom * 100} %, text ${percent} %`;
      // A key, so that the focus is shown, and what was said last goes.
      await surface.press('Shift+Tab');
      await expectNone(surface, findOutside, at);
      await expectNone(surface, findCut, at);
      await expectNone(surface, findCovered, at);
      if (zoom === 1) await expectNone(surface, findSmall, at);
      await expectNone(surface, findUnmarked, at);
    }
    await surface.zoom(1);
    await setTextSize(surface, 100);
    await surface.evaluate(overrideSpacing);
    await expectNone(surface, findOutside, 'WCAG 1.4.12');
    await expectNone(surface, findCut, 'WCAG 1.4.12');
  });

  it.each([
    ['the popup', openPopupOnArticle, 1],
    ['the reader', openReader, 4],
  ] as const)('of %s brings what Tab leads to wholly into view', async (_, open, zoom) => {
    // Small from the start: a popup's window that became so later would move what has the focus.
    await stage.browser.inBackground(() =>
      chrome.storage.local.set({ preferences: { textSize: 50 } }),
    );
    const surface = await open();
    await surface.zoom(zoom);
    for (let press = 1; press <= 25; press += 1) {
      await surface.press('Tab');
      const message = `CSS pixels out of view after press ${press} of Tab`;
      await expect.poll(() => surface.evaluate(measureFocusOut), { message }).toBe(0);
    }
  });

  it('of the reader has the headline on its first screen, at 400 % and with text of 500 %', async () => {
    const tab = await openArticle(stage.browser, { ...richArticle, kicker: null });
    await tab.setSize(wide);
    await tab.zoom(4);
    await tab.waitFor(seesHeadline);
    await tab.zoom(1);
    await setTextSize(tab, 500);
    await tab.waitFor(seesHeadline);
  });

  it('of the reader has the headline on its first screen with text of 500 % in a window of 320 CSS pixels', async () => {
    const tab = await openArticle(stage.browser, { ...richArticle, kicker: null });
    await tab.setSize({ width: 1280, height: 2560 });
    await tab.zoom(4);
    await setTextSize(tab, 500);
    await tab.waitFor(seesHeadline);
  });

  it.each(surfaces)('of %s shows every control in forced colours', async (_, open) => {
    const surface = await open();
    await surface.emulate({ forcedColors: 'active' });
    expect(await surface.evaluate(findUnseen)).toEqual([]);
  });

  it.each(surfaces)(
    'of %s has its contrasts in forced colours, light and dark',
    async (_, open) => {
      const surface = await open();
      for (const colorScheme of ['light', 'dark'] as const) {
        await surface.emulate({ colorScheme, forcedColors: 'active' });
        // A key, so that the focus is shown.
        await surface.press('Shift+Tab');
        expect.soft(await surface.evaluate(findFaint, 7, 3), colorScheme).toEqual([]);
      }
    },
  );

  it('is found faint in forced colours where it keeps colours of its own', async () => {
    const tab = await openReader();
    await tab.emulate({ forcedColors: 'active' });
    await tab.evaluate(() => {
      const own = document.createElement('button');
      own.style.cssText =
        'forced-color-adjust: none; color: #777; background: #888; border-color: #eee';
      own.textContent = 'Faint';
      document.querySelector('main')?.append(own);
    });
    const found = await tab.evaluate(findFaint, 7, 3);
    expect(found.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['text', 'edge']),
    );
  });
});
