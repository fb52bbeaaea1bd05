import type { TestBrowser } from '../../test/browser/harness/browser.ts';
import { openPopup, readPopup, waitForReader } from '../../test/browser/harness/reading.ts';
import type { Tab } from '../../test/browser/harness/surface.ts';

/**
 * Presses the toolbar button and the popup's, as a person does.
 * @returns undefined in the reader; otherwise the sentence with which Lectern said no
 */
export const enter = async (browser: TestBrowser, tab: Tab): Promise<string | undefined> => {
  const popup = await openPopup(browser, tab);
  const { button, sentence } = await popup.evaluate(readPopup);
  if (button === '') return sentence;
  await popup.click('button.primary');
  await waitForReader(tab);
  return undefined;
};
