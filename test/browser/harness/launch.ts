import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, LaunchOptions, TestBrowser } from './browser.ts';
import { launchChromium } from './chromium/browser.ts';
import { launchFirefox } from './firefox/browser.ts';

const starters = { chromium: launchChromium, firefox: launchFirefox };

/** A folder that goes away with what is in it when `remove` is called. */
export const makeProfile = async () => {
  const profile = await mkdtemp(join(tmpdir(), 'lectern-'));
  // The browser may still be writing its last: hence the retries.
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 10 });
  return { profile, remove };
};

/** Starts a browser with the built extension in it. */
export const launch = (name: BrowserName, options: LaunchOptions): Promise<TestBrowser> =>
  starters[name](options);
