import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../../test/browser/harness/browser.ts';

export interface StartOptions {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** An address or a file; undefined for the sample page. */
  readonly page: string | undefined;
}

const usage = 'npm start [-- URL|FILE] [--browser chromium|firefox] [--headless]';

/** Reads the command line; a string is the sentence to show instead of starting. */
export const parseOptions = (args: readonly string[]): StartOptions | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
    });
    const browser = browserNames.find((name) => name === (values.browser ?? 'chromium'));
    if (browser === undefined || positionals.length > 1) return usage;
    return { browser, headless: values.headless ?? false, page: positionals[0] };
  } catch {
    return usage;
  }
};
