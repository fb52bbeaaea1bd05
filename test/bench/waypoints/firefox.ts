/** Firefox with corpus pages in it, as `pages.ts` has them in Chromium: styles apply, nothing is fetched, no script of a page runs. */
import { build } from '../../../scripts/build.ts';
import type { LaunchOptions } from '../../browser/harness/browser.ts';
import { type FirefoxBrowser, launchFirefox } from '../../browser/harness/firefox/browser.ts';
import { runInDocument, type Sandbox } from '../../browser/harness/firefox/inside.ts';
import { listTabs } from '../../browser/harness/firefox/inside-tabs.ts';
import { makeProfile } from '../../browser/harness/launch.ts';
import { callExpression, type SerialisedFunction } from '../../browser/harness/serialised.ts';
import { type PageServer, serve } from '../../browser/harness/server.ts';
import { scriptOfWaypoints } from './pages.ts';

const NOTHING_FETCHED = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline' data:; img-src data:",
};

/** A page that is open in Firefox. */
export interface FirefoxPage {
  /** Runs a function beside the page, as a content script runs, with the global `waypoints`. */
  readonly beside: SerialisedFunction;
  /** Runs a function beside the page with all that Firefox itself may do. */
  readonly asFirefox: SerialisedFunction;
}

const runIn =
  (browser: FirefoxBrowser, browserId: number, sandbox: Sandbox, script = ''): SerialisedFunction =>
  async (run, ...args) => {
    const call = `${script}; return ${callExpression(run, args)}`;
    return JSON.parse(String(await browser.insideWindow(runInDocument, browserId, call, sandbox)));
  };

const openIn = async (
  browser: FirefoxBrowser,
  address: string,
  script: string,
): Promise<FirefoxPage & { readonly close: () => Promise<void> }> => {
  const tab = await browser.openTab(address);
  await tab.waitFor(
    (here) => location.href === here && document.readyState === 'complete',
    address,
  );
  const browserId = (await browser.insideWindow(listTabs)).at(-1) ?? 0;
  return {
    beside: runIn(browser, browserId, 'default', script),
    asFirefox: runIn(browser, browserId, 'system'),
    close: tab.close,
  };
};

export interface FirefoxVisit {
  readonly browser: FirefoxBrowser;
  /** Opens a page, does something with it and closes it. */
  readonly visit: <Result>(
    html: string,
    look: (page: FirefoxPage) => Promise<Result>,
  ) => Promise<Result>;
}

const visitWith =
  (browser: FirefoxBrowser, server: PageServer, script: string): FirefoxVisit['visit'] =>
  async (html, look) => {
    const address = server.put('/page', { body: html, headers: NOTHING_FETCHED });
    const page = await openIn(browser, address, script);
    const result = await look(page);
    await page.close();
    return result;
  };

/** Starts Firefox for as long as `work` takes. */
export const withFirefox = async <Result>(
  work: (visit: FirefoxVisit) => Promise<Result>,
  options: Pick<LaunchOptions, 'screenReader'> = {},
): Promise<Result> => {
  const { profile, remove } = await makeProfile();
  const extension = await build({ browser: 'firefox' });
  const server = await serve(profile);
  const browser = await launchFirefox({ extension, profile, ...options });
  try {
    const script = await scriptOfWaypoints();
    return await work({ browser, visit: visitWith(browser, server, script) });
  } finally {
    await browser.close();
    await server.close();
    await remove();
  }
};
