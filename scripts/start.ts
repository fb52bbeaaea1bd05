/** `npm start`: opens a page in a real browser with the extension, and reads it. See `start/options.ts` for what it takes. */
import type { BrowserName, TestBrowser } from '../test/browser/harness/browser.ts';
import { launch, makeProfile } from '../test/browser/harness/launch.ts';
import type { Tab } from '../test/browser/harness/surface.ts';
import { build } from './build.ts';
import { enter } from './start/enter.ts';
import { parseOptions, type StartOptions } from './start/options.ts';
import { servePage } from './start/page.ts';
import { readerText } from './start/reader-text.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Says why it did not work. The process then ends with 1, but not before the person closes the window. */
const complain = (sentence: string): void => {
  console.error(sentence);
  process.exitCode = 1;
};

/** Prints the article that the reader shows; where it shows none, it says why in its main part. */
const print = async (tab: Tab): Promise<void> => {
  const text = await tab.evaluate(readerText);
  if (text !== '') console.log(text);
  else complain(await tab.evaluate(() => document.querySelector('main')?.innerText ?? ''));
};

/** Opens the address in the browser's first tab and reads it. */
const readIn = async (browser: TestBrowser, address: string, headless: boolean): Promise<void> => {
  const [tab = await browser.openTab('about:blank')] = await browser.tabs();
  await tab.open(address);
  const refusal = await enter(browser, tab);
  if (refusal !== undefined) complain(refusal);
  else if (headless) await print(tab);
};

const withBrowser = async (
  name: BrowserName,
  headless: boolean,
  use: (browser: TestBrowser) => Promise<void>,
): Promise<void> => {
  const { profile, remove } = await makeProfile();
  const extension = await build({ browser: name });
  const browser = await launch(name, { extension, profile, headed: !headless });
  process.once('SIGINT', () => void browser.close());
  try {
    await use(browser);
  } finally {
    await (headless ? browser.close() : browser.closed);
    await remove();
  }
};

const start = async ({ browser, headless, page }: StartOptions): Promise<void> => {
  if (!(headless || hasDisplay)) {
    complain('There is no display to open a window on. Try: npm start -- --headless');
    return;
  }
  const served = await servePage(page);
  if (typeof served === 'string') complain(served);
  else {
    const read = (running: TestBrowser) => readIn(running, served.address, headless);
    await withBrowser(browser, headless, read).finally(served.close);
  }
};

const options = parseOptions(process.argv.slice(2));
if (typeof options === 'string') complain(options);
else await start(options);
