import { expect, it } from 'vitest';
import { openInFront } from './harness/articles.ts';
import { pressTo, readFocus, tabTo, waitForFocus, walk } from './harness/focus.ts';
import { twoFrames } from './harness/frames.ts';
import { openPopup } from './harness/reading.ts';
import { richArticle } from './harness/rich-article.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Tab } from './harness/surface.ts';

/** Every stop of the reader, in the order of the page: what leads in, the controls, the text, what follows it. */
const stops = [
  'a: Skip to article',
  'a: Skip to reading controls',
  'a: Skip to contents',
  'button: Back to the page',
  'a: Original page',
  'button: Settings',
  'summary: Contents',
  'summary: More tools',
  'a: Go on reading at the original page',
  'a: Page 2',
  'a: Page 3',
  'a: at the north quay',
  'a: in the report',
  'a: Go on reading at the original page',
  'a: Page 2',
  'a: Page 3',
  'summary: Related articles: 2 parts',
  'summary: Newsletters: one part',
  `a: Read the original: ${richArticle.title}`.slice(0, 43),
];

const tools = [
  'button: How much is left?',
  'button: Copy the address',
  'button: Copy the text',
  'button: Links in this article',
  'button: Print',
  'button: Keys',
];

const settingsAreGone = (): boolean => document.querySelector('#settings') === null;

inBothBrowsers('by the keyboard alone, the reader', (stage) => {
  const open = (): Promise<Tab> => openInFront(stage.browser, richArticle);

  it('leads from stop to stop in the order of the page, and back', async () => {
    const tab = await open();
    await walk(tab, 'Tab', stops);
    await walk(tab, 'Shift+Tab', stops.toReversed().slice(1));
  });

  it('skips to the article, the controls and the contents, and adds nothing to the history', async () => {
    const tab = await open();
    const entries = await tab.evaluate(() => history.length);
    const targets = [
      `article: ${richArticle.title}`.slice(0, 49),
      'button: Settings',
      'summary: Contents',
    ];
    for (const [index, target] of targets.entries()) {
      await tab.evaluate(() => document.querySelector<HTMLElement>('.skip-links a')?.focus());
      await walk(tab, 'Tab', stops.slice(1, index + 1));
      await pressTo(tab, 'Enter', target);
    }
    expect(await tab.evaluate(() => history.length)).toBe(entries);
  });

  it('opens each tool and closes it', async () => {
    const tab = await open();
    await tabTo(tab, '.tools summary');
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelector('.tools[open]'));
    await walk(tab, 'Tab', tools);
    await walk(tab, 'Shift+Tab', [...tools.toReversed().slice(1), 'summary: More tools']);
    await tab.press('Space');
    await tab.waitFor(() => document.querySelector('.tools:not([open])'));
    expect(await tab.evaluate(readFocus)).toBe('summary: More tools');
  });

  it('opens the settings from the text, goes through them, and returns to the text', async () => {
    const tab = await open();
    await pressTo(tab, 'Alt+k', 'h1: Ferry To Stay, Says The Council Of The H');
    await pressTo(tab, 'Alt+p', 'p: After a year of talks the boats go on.');
    await pressTo(tab, 'Alt+a', 'h2: Settings');
    await walk(tab, 'Tab', [
      'button: Close settings',
      'summary: Presets',
      'summary: Text',
      'button: Decrease: Text size',
      'input: Text size',
      'button: Increase: Text size',
    ]);
    await pressTo(tab, 'Escape', 'p: After a year of talks the boats go on.');
    await tab.waitFor(settingsAreGone);
  });

  it('reaches the last of the settings and leaves them, for nothing holds the focus', async () => {
    const tab = await open();
    await tabTo(tab, '#controls');
    await pressTo(tab, 'Enter', 'h2: Settings');
    await tabTo(tab, '#settings > a', 90);
    await walk(tab, 'Tab', ['a: Go on reading at the original page']);
    await pressTo(tab, 'Shift+Tab', 'a: All settings');
    await pressTo(tab, 'Escape', 'button: Settings');
  });

  it('keeps the focus where a setting is changed and put back', async () => {
    const tab = await open();
    await tabTo(tab, '#controls');
    await pressTo(tab, 'Enter', 'h2: Settings');
    await tabTo(tab, 'button[aria-label="Increase: Text size"]');
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelector('.reset'));
    expect(await tab.evaluate(readFocus)).toBe('button: Increase: Text size');
    await tabTo(tab, '.reset');
    await expect.poll(() => tab.evaluate(readFocus)).toBe('button: Reset: Text size');
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelector('.reset') === null);
    await expect.poll(() => tab.evaluate(readFocus)).toBe('button: Decrease: Text size');
    await pressTo(tab, 'Escape', 'button: Settings');
  });

  it.each([
    ['Alt+l', 'links', 'h2: Links in this article'],
    ['Alt+g', 'help', 'h2: Keys'],
  ])(
    'opens a dialog with %s, leads through it, and gives the focus back',
    async (keys, id, title) => {
      const tab = await open();
      await pressTo(tab, 'Alt+k', 'h1: Ferry To Stay, Says The Council Of The H');
      await pressTo(tab, keys, title);
      const isInside = (one: string) =>
        document.activeElement?.closest('dialog')?.getAttribute('aria-labelledby') ===
        `${one}-title`;
      await tab.press('Tab');
      expect(await tab.evaluate(isInside, id)).toBe(true);
      await tab.press('Tab');
      expect(await tab.evaluate(isInside, id)).toBe(true);
      await pressTo(tab, 'Escape', 'h1: Ferry To Stay, Says The Council Of The H');
      await pressTo(tab, keys, title);
      await tab.evaluate(() => document.querySelector<HTMLElement>('dialog .primary')?.focus());
      await pressTo(tab, 'Enter', 'h1: Ferry To Stay, Says The Council Of The H');
    },
  );

  it.each([
    ['table', 'Alt+m', { tables: 'by-line' }, 'p: We were told that nobody would miss'],
    ['img', 'Alt+i', { pictures: 'hidden' }, 'p: After a year of talks the boats go on.'],
  ] as const)(
    'returns from the settings to the text before the %s that they have hidden',
    async (kind, keys, values, before) => {
      const tab = await open();
      await pressTo(tab, keys, kind);
      await pressTo(tab, 'Alt+a', 'h2: Settings');
      await tab.evaluate(
        (changes) => chrome.runtime.sendMessage({ type: 'set-preferences', values: changes }),
        values,
      );
      await tab.waitFor(
        (one) => document.querySelector(`article ${one}`)?.checkVisibility() === false,
        kind,
      );
      await tab.press('Escape');
      await tab.waitFor(settingsAreGone);
      await waitForFocus(tab, before);
    },
  );

  it('keeps the focus in the text while another tab is in front', async () => {
    const tab = await open();
    await pressTo(tab, 'Alt+k', 'h1: Ferry To Stay, Says The Council Of The H');
    const other = await stage.browser.openTab('about:blank');
    await other.bringToFront();
    await tab.waitFor(() => document.visibilityState === 'hidden');
    await tab.bringToFront();
    await tab.waitFor(() => document.visibilityState === 'visible');
    await twoFrames(tab);
    expect(await tab.evaluate(readFocus)).toMatch(/^h1: Ferry To Stay/);
    await pressTo(tab, 'Alt+p', 'p: After a year of talks the boats go on.');
    expect(await tab.evaluate(() => document.querySelectorAll('h1[tabindex]').length)).toBe(0);
  });

  it('gives the focus back from dialogs that were opened one right after the other', async () => {
    const tab = await open();
    await pressTo(tab, 'Alt+k', 'h1: Ferry To Stay, Says The Council Of The H');
    for (const keys of ['Alt+g', 'Alt+l', 'Alt+g']) await tab.press(keys);
    await waitForFocus(tab, 'h2: Keys');
    await tab.press('Escape');
    await tab.waitFor(() => document.querySelector('dialog') === null);
    await waitForFocus(tab, 'h1: Ferry To Stay, Says The Council Of The H');
  });

  it('closes a dialog that it leaves, so that it covers nothing', async () => {
    const tab = await open();
    await pressTo(tab, 'Alt+l', 'h2: Links in this article');
    // Firefox stops at the dialog, too, where it scrolls.
    await tabTo(tab, '.reader-footer a', 3, 'Shift+Tab');
    await tab.waitFor(() => document.querySelector('dialog') === null);
    await waitForFocus(tab, 'a: Read the original');
    await pressTo(tab, 'Alt+g', 'h2: Keys');
    await tab.press('Alt+j');
    await tab.waitFor(() => document.querySelector('dialog') === null);
    await waitForFocus(tab, 'h2: The south quay');
  });

  it('begins at the start of the page after a reload, with the way to the place one key away', async () => {
    const tab = await open();
    for (let step = 0; step < 4; step += 1) await tab.press('Alt+k');
    await waitForFocus(tab, 'h2: The south quay');
    await twoFrames(tab);
    await tab.reload();
    await tab.waitFor(() => document.querySelectorAll('.skip-links a').length === 4);
    expect(await tab.evaluate(readFocus)).toBe('body');
    await walk(tab, 'Tab', [...stops.slice(0, 2), 'a: Go to where you stopped reading']);
    await pressTo(tab, 'Enter', 'h2: The south quay');
  });
});

inBothBrowsers('by the keyboard alone, the popup', (stage) => {
  it('has its button first, then the settings, and keeps the focus on what is changed', async () => {
    const tab = await stage.browser.openTab(`${stage.pages.origin}/sample-news/source.html`);
    const popup = await openPopup(stage.browser, tab);
    await waitForFocus(popup, 'button: Read this article');
    await walk(popup, 'Tab', [
      'a: Where can I go?',
      'button: Decrease: Text size',
      'input: Text size',
      'button: Increase: Text size',
      'input: Text size, exactly',
    ]);
    await walk(popup, 'Shift+Tab', ['button: Increase: Text size']);
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.reset'));
    await waitForFocus(popup, 'button: Increase: Text size');
    await tabTo(popup, '.reset');
    await pressTo(popup, 'Enter', 'button: Decrease: Text size');
    await tabTo(popup, 'a');
    await expect.poll(() => popup.evaluate(readFocus)).toBe('a: All settings');
  });
});
