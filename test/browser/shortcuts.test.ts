import { describe, expect, it } from 'vitest';
import { folderOf } from '../../scripts/build.ts';
import { hasDisplayTools, startDisplay } from './harness/display.ts';
import { launch, makeProfile } from './harness/launch.ts';
import { newsPage } from './harness/pages.ts';
import { waitForReader } from './harness/reading.ts';
import { chosen, inBothBrowsers } from './harness/scenarios.ts';
import { serve } from './harness/server.ts';

inBothBrowsers('the shortcuts', (stage) => {
  it('are truly assigned, and each carries a modifier', async () => {
    const commands = await stage.browser.commands();
    const ours = commands.filter(({ name }) => !name.startsWith('_'));
    expect(ours.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['toggle-reader', 'open-popup']),
    );
    for (const { name, shortcut } of ours)
      expect(shortcut, name).toMatch(/^(?:(?:Alt|Ctrl|Command|MacCtrl|⌥|⌘|⌃)\+?)/);
  });
});

const canShow = await hasDisplayTools();

describe.runIf(canShow).each(chosen)('real keys, in %s', (name) => {
  it('take a page into the reader and back', async () => {
    const display = await startDisplay();
    const { profile, remove } = await makeProfile();
    const pages = await serve(profile);
    const options = { extension: folderOf(name), profile, headed: true, display: display.name };
    const browser = await launch(name, options);
    const tab = await browser.openTab(pages.put('/keys.html', newsPage('Keys')));
    await tab.click('h1');
    const commands = await browser.commands();
    const keys = commands
      .find((command) => command.name === 'toggle-reader')
      ?.shortcut.toLowerCase();
    await display.press(keys ?? '');
    await waitForReader(tab);
    await display.press(keys ?? '');
    await tab.waitFor(() => location.pathname === '/keys.html');
    await browser.close();
    await pages.close();
    display.close();
    await remove();
  });
});
