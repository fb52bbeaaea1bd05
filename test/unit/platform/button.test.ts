// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { openPanel, openPopup } from '../../../src/platform/button.ts';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';

beforeEach(resetBrowser);

it('the button does what it did before, also where a second key comes while the first opens', async () => {
  let page = 'popup.html';
  fakeBrowser.action.getPopup.mockImplementation(async () => page);
  fakeBrowser.action.setPopup.mockImplementation(async ({ popup }) => {
    page = popup;
    return undefined;
  });
  let finish = (): void => undefined;
  fakeBrowser.action.openPopup.mockImplementationOnce(
    () => new Promise<undefined>((resolve) => (finish = () => resolve(undefined))),
  );
  const first = openPanel();
  await vi.waitFor(() => expect(fakeBrowser.action.openPopup).toHaveBeenCalledOnce());
  const second = openPopup();
  finish();
  await Promise.all([first, second]);
  expect(page).toBe('popup.html');
});
