import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { RunOptions } from 'axe-core';
import { expect, it } from 'vitest';
import { schemeNames } from '../../src/preferences/schemes.ts';
import { openPopup, openSettings, read, waitForReader } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Surface } from './harness/surface.ts';

const axeSource = await readFile(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');

/** Every rule of WCAG 2.2 at levels A to AAA, and axe-core's own best practices. */
const options: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

type Axe = {
  run(
    options: RunOptions,
  ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
};

/** What axe-core finds wrong in a document. It is handed over as text: the document's policy lets no other script in. */
const violations = (surface: Surface): Promise<readonly string[]> =>
  surface.evaluate(
    async (source, asked) => {
      const axe: Axe = await new Function(
        `const module = { exports: {} };${source};return module.exports;`,
      )();
      const found = await axe.run(asked);
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
    },
    axeSource,
    options,
  );

inBothBrowsers('axe-core finds nothing wrong', (stage) => {
  const sample = () => `${stage.pages.origin}/sample-news/source.html`;

  it.each(schemeNames)('in the popup and the reader: %s', async (scheme) => {
    await stage.browser.inBackground(
      (contrast) => chrome.storage.local.set({ preferences: { contrast } }),
      scheme,
    );
    const tab = await stage.browser.openTab(sample());
    const popup = await openPopup(stage.browser, tab);
    expect(await violations(popup), 'popup').toEqual([]);
    await popup.click('button.primary');
    await waitForReader(tab);
    await openSettings(tab);
    expect(await violations(tab), 'reader').toEqual([]);
    await stage.browser.inBackground(() => chrome.storage.local.clear());
  });

  it('as the system, when the system is dark, and in forced colours', async () => {
    const tab = await read(stage.browser, sample());
    await tab.emulate({ colorScheme: 'dark' });
    expect(await violations(tab)).toEqual([]);
    await tab.emulate({ colorScheme: 'dark', forcedColors: 'active' });
    expect(await violations(tab)).toEqual([]);
  });

  it('in the pages that stand in for an article', async () => {
    const missing = `reader.html?${new URLSearchParams({ page: `${stage.pages.origin}/never-read` })}`;
    for (const path of ['reader.html', missing]) {
      const tab = await stage.browser.openTab(stage.browser.extensionAddress(path));
      await waitForReader(tab);
      expect(await violations(tab), path).toEqual([]);
    }
  });
});
