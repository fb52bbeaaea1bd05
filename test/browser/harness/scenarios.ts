import { fileURLToPath } from 'node:url';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  type RunnerTask,
} from 'vitest';
import { folderOf } from '../../../scripts/build.ts';
import type { BrowserName, TestBrowser } from './browser.ts';
import { chosen } from './chosen.ts';
import { launch, makeProfile } from './launch.ts';
import { note } from './note.ts';
import { type PageServer, serve } from './server.ts';

/** What a scenario works with. It changes when the browser is restarted, so take from it when needed. */
export interface Stage {
  browser: TestBrowser;
  pages: PageServer;
}

const fixtures = fileURLToPath(new URL('../../pages', import.meta.url));

/** The reader takes pictures over https only, and these come from this machine: that its policy says so is no error. */
const listErrors = async ({ browser }: Stage): Promise<readonly string[]> =>
  (await browser.errors()).filter((error) => !/Content.Security.Policy.*img-src/is.test(error));

/**
 * Nothing of one scenario stays open for the next, or for its own second try, but one tab, so that the window does; and no setting
 * stays changed.
 */
const tidy = async ({ tabs, closePopup, inBackground }: TestBrowser): Promise<void> => {
  await closePopup();
  const [, ...others] = await tabs();
  for (const tab of others) await tab.close();
  await inBackground(() => chrome.storage.local.clear());
};

/** What the first try failed for, on one line. */
const reasonOf = ({ result }: RunnerTask): string =>
  result?.errors?.map(({ message }) => message.replace(/\s+/g, ' ')).join('; ') ??
  'no reason given';

/**
 * Defines scenarios that run in browsers, with the real extension in each and a server of pages beside it.
 * After each, the extension must have written no error to any console, but what `expected` says.
 */
const inBrowsers = (
  names: readonly BrowserName[],
  title: string,
  define: (stage: Stage) => void,
  expected?: RegExp,
): void => {
  describe.each(names)(`${title}, in %s`, (name) => {
    const stage = {} as Stage;
    let removeProfile = async () => {};
    let errorsBefore = 0;
    beforeAll(async () => {
      const { profile, remove } = await makeProfile();
      removeProfile = remove;
      stage.pages = await serve(fixtures);
      stage.browser = await launch(name, { extension: folderOf(name), profile });
    });
    beforeEach(async () => {
      errorsBefore = (await listErrors(stage)).length;
    });
    afterEach(async ({ task }) => {
      if ((task.result?.retryCount ?? 0) > 0)
        note(`${task.name}, in ${name}: tried twice, for ${reasonOf(task)}`);
      const errors = (await listErrors(stage)).slice(errorsBefore);
      await tidy(stage.browser);
      const unexpected = errors.filter((error) => !expected?.test(error));
      expect(unexpected, 'errors on a console of the extension').toEqual([]);
    });
    afterAll(async () => {
      await stage.browser?.close();
      await stage.pages?.close();
      await removeProfile();
    });
    define(stage);
  });
};

/** Scenarios of every browser that is tested. */
export const inBothBrowsers = (
  title: string,
  define: (stage: Stage) => void,
  expected?: RegExp,
): void => inBrowsers(chosen, title, define, expected);

/** Scenarios that can be told in Chromium alone. */
export const inChromium = (title: string, define: (stage: Stage) => void): void =>
  inBrowsers(
    chosen.filter((name) => name === 'chromium'),
    title,
    define,
  );
