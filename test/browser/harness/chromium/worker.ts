import type { Browser, Target } from 'puppeteer-core';
import { until } from '../deadline.ts';
import { callExpression, type SerialisedFunction } from '../serialised.ts';

/** The extension's service worker, which comes and goes. */
export type Worker = {
  /** Runs a function in the worker, waking it when it sleeps. */
  readonly evaluate: SerialisedFunction;
  readonly stop: () => Promise<void>;
};

/** Any message wakes the worker; the page that sends it is no more than an address of the extension. */
const wake = async (browser: Browser, address: string): Promise<void> => {
  const page = await browser.newPage({ background: true });
  await page.goto(`${address}manifest.json`);
  await page.evaluate(() => chrome.runtime.sendMessage(null).catch(() => undefined));
  await page.close();
};

/** Puppeteer's own way waits for a context that has been there already; asked directly, the worker answers. */
const evaluateIn = async (target: Target, expression: string): Promise<unknown> => {
  const session = await target.createCDPSession();
  const options = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
};

/** The worker of the extension at `address`. */
export const findWorker = (browser: Browser, address: string): Worker => {
  const find = () =>
    browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(address));
  return {
    evaluate: async (run, ...args) => {
      if (find() === undefined) await wake(browser, address);
      const target = await until(async () => find(), 'the service worker to start');
      return JSON.parse(String(await evaluateIn(target, callExpression(run, args))));
    },
    stop: async () => {
      await (await find()?.worker())?.close();
    },
  };
};
