import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { folderOf } from '../../scripts/build.ts';
import type { TestBrowser } from './harness/browser.ts';
import { chosen } from './harness/chosen.ts';
import { until } from './harness/deadline.ts';
import { type Display, hasDisplayTools, startDisplay } from './harness/display.ts';
import { launch, makeProfile } from './harness/launch.ts';
import { newsPage } from './harness/pages.ts';
import { readArticle, waitForReader } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import { type PageServer, serve } from './harness/server.ts';

/** The commands that the manifest suggests keys for; the others are the reader's to assign. */
const suggested = Object.entries(manifest.commands)
  .filter(([, command]) => 'suggested_key' in command)
  .map(([name]) => name);

inBothBrowsers('the shortcuts', (stage) => {
  it('are truly assigned, and each carries a modifier', async () => {
    const commands = await stage.browser.commands();
    for (const wanted of suggested) {
      const shortcut = commands.find(({ name }) => name === wanted)?.shortcut;
      expect(shortcut, wanted).toMatch(/^(?:(?:Alt|Ctrl|Command|MacCtrl|⌥|⌘|⌃)\+?)/);
    }
  });
});

const canShow = await hasDisplayTools();

/** How far up from its end the entry stands in a page's menu: what inspects the page is below it in Chromium. */
const fromEnd = { chromium: 3, firefox: 1 };

describe.runIf(canShow).each(chosen)('real keys, in %s', (name) => {
  const scene = {} as { display: Display; browser: TestBrowser; pages: PageServer };
  let removeProfile = async () => {};
  beforeAll(async () => {
    const { profile, remove } = await makeProfile();
    removeProfile = remove;
    scene.display = await startDisplay();
    scene.pages = await serve(profile);
    const options = { extension: folderOf(name), profile, headed: true };
    scene.browser = await launch(name, { ...options, display: scene.display.name });
  });
  afterAll(async () => {
    await scene.browser?.close();
    await scene.pages?.close();
    scene.display?.close();
    await removeProfile();
  });

  it('take a page into the reader and back, and open the popup', async () => {
    const { display, browser, pages } = scene;
    const tab = await browser.openTab(pages.put('/keys.html', newsPage('Keys')));
    await tab.click('h1');
    const commands = await browser.commands();
    const pressKeysOf = async (wanted: string): Promise<void> => {
      const shortcut = commands.find((command) => command.name === wanted)?.shortcut;
      await display.press(shortcut?.toLowerCase() ?? '');
    };
    await pressKeysOf('toggle-reader');
    await waitForReader(tab);
    await pressKeysOf('toggle-reader');
    await tab.waitFor(() => location.pathname === '/keys.html');
    await pressKeysOf('open-popup');
    const popup = await browser.popup();
    await popup.waitFor(() => document.querySelector('main #found'));
    await browser.closePopup();
  });

  it('choose the entry in the menu of a page, which opens the reader', async () => {
    const { display, browser, pages } = scene;
    const tab = await browser.openTab(pages.put('/menu.html', newsPage('Menu')));
    await tab.click('h1');
    const before = await display.countWindows();
    await display.press('Menu');
    await until(async () => (await display.countWindows()) > before, 'the menu to open');
    for (let step = 0; step < fromEnd[name]; step += 1) await display.press('Up');
    await display.press('Return');
    await waitForReader(tab);
    expect((await tab.evaluate(readArticle)).headline).toBe('Menu');
  });
});
