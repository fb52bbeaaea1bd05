import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { folderOf } from '../../scripts/build.ts';
import { hasDisplayTools, startDisplay } from './harness/display.ts';
import { launch, makeProfile } from './harness/launch.ts';
import { newsPage } from './harness/pages.ts';
import { waitForReader } from './harness/reading.ts';
import { chosen, inBothBrowsers } from './harness/scenarios.ts';
import { serve } from './harness/server.ts';

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

describe.runIf(canShow).each(chosen)('real keys, in %s', (name) => {
  it('take a page into the reader and back, and open the popup', async () => {
    const display = await startDisplay();
    const { profile, remove } = await makeProfile();
    const pages = await serve(profile);
    const options = { extension: folderOf(name), profile, headed: true, display: display.name };
    const browser = await launch(name, options);
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
    await browser.close();
    await pages.close();
    display.close();
    await remove();
  });
});
