import { expect, it } from 'vitest';
import { inBothBrowsers } from './harness/scenarios.ts';

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
