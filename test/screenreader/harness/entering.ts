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

/** Opens a page in the first tab. Leaves Orca silent, at a heading. */
export const openPage = async (stage: Stage, address: string): Promise<Tab> => {
  const [tab = await stage.browser.openTab('about:blank')] = await stage.browser.tabs();
  // A key that comes before Orca knows the page is lost. It is through when it has counted what is there, or taken its mode.
  await stage.hearFrom(() => tab.open(address), /Page has|Browse mode/);
  // Orca begins to read the page by itself, and a key stops it.
  await stage.press('h', 'heading level');
  // What comes after a key that moves its own caret, Orca takes for the browser's answer to that, and does not say.
  await stage.tap('Control_L');
  return tab;
};

const openSample = (stage: Stage): Promise<Tab> =>
  openPage(stage, `${stage.pages.origin}/sample-news/source.html`);

/** What Orca says last of a reader that it has arrived in. In Firefox it does not count what is there. */
const arrivalIn = ({ browser }: Stage): RegExp =>
  browser.name === 'firefox' ? /document web/ : /document web.*Page has/;

/** Enters the reader on the sample page by mouse, for what is to be heard in it. Leaves Orca silent, at the top. */
export const enterQuietly = async (stage: Stage): Promise<Tab> => {
  const tab = await openSample(stage);
  await stage.hearFrom(() => enterReader(stage.browser, tab), arrivalIn(stage));
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
  }, arrivalIn(stage));
  await stage.press('ctrl+Home', 'Skip to article');
  return { tab, popup, arrival };
};
