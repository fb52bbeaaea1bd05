import { enterReader, openPopup, waitForReader } from '../../browser/harness/reading.ts';
import type { Tab } from '../../browser/harness/surface.ts';
import type { Stage } from './stage.ts';

/** The way into the reader, and what was said on it. */
export interface Entered {
  readonly tab: Tab;
  readonly popup: string;
  readonly arrival: string;
}

/** In the popup: whether its button has the keys. */
const hasKeys = (): boolean =>
  document.hasFocus() && document.activeElement?.matches('button.primary') === true;

/** Opens the sample page in the first tab, silent after its first heading. */
const openSample = async (stage: Stage): Promise<Tab> => {
  const [tab = await stage.browser.openTab('about:blank')] = await stage.browser.tabs();
  await tab.open(`${stage.pages.origin}/sample-news/source.html`);
  // Orca begins to read the page by itself, and a key stops it.
  await stage.press('h', 'heading level');
  // What comes after a key that moves its own caret, Orca takes for the browser's answer to that, and does not say.
  await stage.tap('Control_L');
  return tab;
};

/** Enters the reader on the sample page by mouse, for what is to be heard in it. Leaves Orca silent, at the top. */
export const enterQuietly = async (stage: Stage): Promise<Tab> => {
  const tab = await openSample(stage);
  await enterReader(stage.browser, tab);
  await stage.press('ctrl+Home', 'Skip to article');
  return tab;
};

/** Opens the sample page and enters the reader: the button in the toolbar, then Return. Leaves Orca silent, at the top. */
export const enterByEar = async (stage: Stage): Promise<Entered> => {
  const tab = await openSample(stage);
  const popup = await stage.hearFrom(() => openPopup(stage.browser, tab), 'Read this article');
  await (await stage.browser.popup()).waitFor(hasKeys);
  // Firefox leaves the keys to its own window when a popup is opened by mouse: https://bugzilla.mozilla.org/1324255
  if (stage.browser.name === 'firefox') await stage.tap('Tab');
  const arrival = await stage.hearFrom(async () => {
    await stage.tap('Return');
    await waitForReader(tab);
  }, 'document web');
  await stage.press('ctrl+Home', 'Skip to article');
  return { tab, popup, arrival };
};
