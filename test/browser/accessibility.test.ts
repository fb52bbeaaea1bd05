import { expect, it } from 'vitest';
import { lookOf } from '../../src/preferences/look.ts';
import { parsePreferences } from '../../src/preferences/parse.ts';
import { type Scheme, schemeNames } from '../../src/preferences/schemes.ts';
import { openArticle, readerOf } from './harness/articles.ts';
import { bringAxe, violations, withoutColours } from './harness/axe.ts';
import { newsPage } from './harness/pages.ts';
import { openPopup, openSettings } from './harness/reading.ts';
import { richArticle } from './harness/rich-article.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Surface, Tab } from './harness/surface.ts';

/** At 400 % a window of 1280 px is 320 CSS pixels wide: WCAG 1.4.10. */
const windowSize = { width: 1280, height: 1024 };
const zooms = [1, 4];
const directions = ['ltr', 'rtl'];

/** Turns what is ours and what is the article's; the surface would be built like this for such a reader. */
const turn = (direction: string): void => {
  for (const element of document.querySelectorAll<HTMLElement>('html, [dir]'))
    element.dir = direction;
};

/** Runs in a surface of the extension. */
const ask = (contrast: string): Promise<unknown> =>
  chrome.runtime.sendMessage({ type: 'set-preferences', values: { contrast } });

const wears = (look: Readonly<Record<string, string>>): boolean => {
  const { style } = document.documentElement;
  return Object.entries(look).every(([name, value]) => style.getPropertyValue(name) === value);
};

const wear = async (surface: Surface, scheme: Scheme): Promise<void> => {
  expect(await surface.evaluate(ask, scheme)).toEqual({ ok: true });
  const { values } = parsePreferences({ contrast: scheme });
  await surface.waitFor(wears, lookOf(values, { moreContrast: false }));
};

/** What is wrong in any scheme, at any zoom, in any direction. Nothing is loaded anew: only the look changes. */
const wrongIn = async (surface: Surface): Promise<readonly string[]> => {
  const wrong: string[] = [];
  await bringAxe(surface);
  for (const scheme of schemeNames) {
    await wear(surface, scheme);
    for (const zoom of zooms) {
      await surface.zoom(zoom);
      for (const direction of directions) {
        await surface.evaluate(turn, direction);
        const found = await violations(surface);
        wrong.push(...found.map((line) => `${scheme}, ${zoom * 100} %, ${direction}: ${line}`));
      }
    }
  }
  await surface.zoom(1);
  return wrong;
};

/** Opens all that can be, and puts a part that was left out into the article. */
const openAll = async (reader: Tab): Promise<void> => {
  await openSettings(reader);
  await reader.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await reader.waitFor(() => document.querySelector('.left-out li .tool-row'));
  await reader.click('.left-out li button');
  await reader.waitFor(() => document.querySelector('.put-in'));
};

const openDialog = async (reader: Tab, button: string): Promise<void> => {
  await reader.evaluate((words) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.tool-row button')];
    buttons.find(({ textContent }) => textContent === words)?.click();
  }, button);
  await reader.waitFor(() => document.querySelector('dialog:popover-open'));
};

const longEnough = 300_000;

inBothBrowsers('axe-core finds nothing wrong, in any scheme, zoom or direction', (stage) => {
  const openReader = async (): Promise<Tab> => {
    const tab = await openArticle(stage.browser, richArticle);
    await tab.setSize(windowSize);
    return tab;
  };

  it.each([
    ['an article', newsPage('Ferry')],
    ['no article', '<title>Blank</title>'],
  ])(
    'in the popup over %s',
    async (_, page) => {
      const tab = await stage.browser.openTab(stage.pages.put('/page.html', page));
      expect(await wrongIn(await openPopup(stage.browser, tab))).toEqual([]);
    },
    longEnough,
  );

  it(
    'in the popup as a page of its own, for no test can zoom a popup of Chromium',
    async () => {
      const tab = await stage.browser.openTab(stage.browser.extensionAddress('popup.html'));
      await tab.setSize(windowSize);
      await tab.waitFor(() => document.querySelector('main #found'));
      expect(await wrongIn(tab)).toEqual([]);
    },
    longEnough,
  );

  it(
    'in the reader, with its contents, tools and settings open, and what was left out opened and put in',
    async () => {
      const tab = await openReader();
      await openAll(tab);
      expect(await wrongIn(tab)).toEqual([]);
    },
    longEnough,
  );

  it.each([
    ['links', 'Links in this article'],
    ['keys', 'Keys'],
  ])(
    'in the dialog of %s',
    async (_, button) => {
      const tab = await openReader();
      await openDialog(tab, button);
      expect(await wrongIn(tab)).toEqual([]);
    },
    longEnough,
  );

  it.each([
    ['an article that is no longer kept', readerOf('https://news.example/never-read')],
    ['an address without a page', 'reader.html'],
    ['the settings', 'settings.html'],
  ])(
    'in the page of %s',
    async (_, path) => {
      const tab = await stage.browser.openTab(stage.browser.extensionAddress(path));
      await tab.setSize(windowSize);
      await tab.waitFor(() => document.querySelector('main h1'));
      expect(await wrongIn(tab)).toEqual([]);
    },
    longEnough,
  );
});

inBothBrowsers('axe-core', (stage) => {
  it('finds nothing wrong when the system is dark, or has forced colours', async () => {
    const tab = await openArticle(stage.browser, richArticle);
    await openAll(tab);
    await bringAxe(tab);
    await tab.emulate({ colorScheme: 'dark' });
    expect(await violations(tab)).toEqual([]);
    await tab.emulate({ colorScheme: 'dark', forcedColors: 'active' });
    expect(await violations(tab, withoutColours)).toEqual([]);
  });

  it('finds what is wrong: contrast below 7 to 1, a target below 24 px', async () => {
    const tab = await openArticle(stage.browser, richArticle);
    await tab.evaluate(() => {
      const text = document.createElement('p');
      text.style.color = '#666';
      text.textContent = 'Grey on white is 5.7 to 1.';
      const targets = ['a', 'b'].map((words) => {
        const button = document.createElement('button');
        button.textContent = words;
        button.style.cssText =
          'inline-size: 1rem; block-size: 1rem; min-block-size: 0; min-inline-size: 0; padding: 0';
        return button;
      });
      document.querySelector('article')?.append(text, ...targets);
    });
    await bringAxe(tab);
    const rules = (await violations(tab)).map((line) => line.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'target-size']));
  });
});
