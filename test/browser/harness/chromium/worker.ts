import type { Browser, Target } from 'puppeteer-core';
import { until } from '../deadline.ts';
import { callExpression, type SerialisedFunction } from '../serialised.ts';

/** The extension's service worker, which comes and goes. */
export interface Worker {
  /** Runs a function in the worker, waking it when it sleeps. */
  readonly evaluate: SerialisedFunction;
  readonly stop: () => Promise<void>;
}

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

const replaced = Symbol('replaced');

/**
 * Resolves when a worker starts in the place of one that is asked. That happens when the extension is loaded anew, as
 * after a change of its settings: the old worker is still listed while it is asked, and never answers.
 */
const replacement = (browser: Browser, isWorker: (target: Target) => boolean) =>
  new Promise<typeof replaced>((resolve) => {
    const note = (created: Target) => {
      if (!isWorker(created)) return;
      browser.off('targetcreated', note);
      resolve(replaced);
    };
    browser.on('targetcreated', note);
  });

/** A worker that is only just there has no `chrome` yet, and no timers to wait for it with. */
const untilReady = (target: Target): Promise<unknown> =>
  until(
    () => evaluateIn(target, `typeof chrome !== 'undefined'`),
    'the service worker to be ready',
  );

/** The worker of the extension at `address`. */
export const findWorker = (browser: Browser, address: string): Worker => {
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(address);
  const find = () => browser.targets().findLast(isWorker);
  const ask = async (expression: string): Promise<unknown> => {
    if (find() === undefined) await wake(browser, address);
    const target = await until(async () => find(), 'the service worker to start');
    const answer = untilReady(target).then(() => evaluateIn(target, expression));
    answer.catch(() => undefined);
    const first = await Promise.race([answer, replacement(browser, isWorker)]);
    return first === replaced ? ask(expression) : answer;
  };
  return {
    evaluate: async (run, ...args) => JSON.parse(String(await ask(callExpression(run, args)))),
    stop: async () => {
      await (await find()?.worker())?.close();
    },
  };
};
