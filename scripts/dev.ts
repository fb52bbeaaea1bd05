/** `npm run dev [-- --browser firefox]`: a window with the extension, built anew and loaded again whenever a source changes. */
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { browserNames, type TestBrowser } from '../test/browser/harness/browser.ts';
import { launch, makeProfile } from '../test/browser/harness/launch.ts';
import { build, bundles, copyStatic } from './build.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const name = browserNames.find((one) => one === values.browser) ?? 'chromium';

/** The extension starts itself again: a loaded folder is read afresh. Its background goes away before it can answer. */
const reload = (browser: TestBrowser): void => {
  browser.inBackground(() => chrome.runtime.reload()).catch(() => undefined);
};

/** Loads the extension again once a burst of changes is over, milliseconds. */
const settleTime = 200;

const extension = await build({ browser: name });
const { profile, remove } = await makeProfile();
const browser = await launch(name, { extension, profile, headed: true });
process.once('SIGINT', () => void browser.close());

const contexts = await Promise.all(bundles(name, extension).map((one) => esbuild.context(one)));
let timer: NodeJS.Timeout | undefined;

const rebuild = async (): Promise<void> => {
  try {
    await copyStatic(name, extension);
    await Promise.all(contexts.map((context) => context.rebuild()));
    reload(browser);
    console.log(`Loaded again at ${new Date().toLocaleTimeString()}`);
  } catch {
    // esbuild has said what is wrong; the extension stays as it was until it is mended.
  }
};

const watcher = watch(source, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(() => void rebuild(), settleTime);
});

console.log(`Watching ${source}. Close the window to end.`);
await browser.closed;
watcher.close();
await Promise.all(contexts.map((context) => context.dispose()));
await remove();
