import { expect, it } from 'vitest';
import { until } from './harness/deadline.ts';
import { tabTo } from './harness/focus.ts';
import { newsPage } from './harness/pages.ts';
import { openPopup, openSettings, read, waitForReader } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';

/** What a reader sees of the preferences: the size of the text in pixels, and the colours. */
const readLook = () => {
  const { color, fontSize, backgroundColor } = getComputedStyle(document.documentElement);
  return { size: Number.parseFloat(fontSize), color, background: backgroundColor };
};

/** In a document: counts what its live region says from now on. */
const listen = () => {
  const region = document.querySelector('[role=status]');
  const said: string[] = [];
  Object.assign(window, { said });
  if (region !== null)
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
};

const heard = (): readonly string[] => Reflect.get(window, 'said');

const larger = 'button[aria-label="Increase: Text size"]';

inBothBrowsers('a preference', (stage) => {
  it('changed in the popup shows in every open reader at once, and is remembered', async () => {
    const first = await read(stage.browser, stage.pages.put('/one.html', newsPage('One')));
    const second = await read(stage.browser, stage.pages.put('/two.html', newsPage('Two')));
    const popup = await openPopup(stage.browser, second);
    await popup.click(larger);
    await popup.click('input[value="white-on-black"]');
    const white = 'rgb(255, 255, 255)';
    const black = 'rgb(0, 0, 0)';
    for (const tab of [first, second]) {
      await expect
        .poll(() => tab.evaluate(readLook))
        .toEqual({ size: 17.6, color: white, background: black });
    }
    await stage.browser.closePopup();
    await second.reload();
    await waitForReader(second);
    await expect.poll(() => second.evaluate(readLook)).toMatchObject({ size: 17.6, color: white });
  });

  it('changed in a reader shows in the others', async () => {
    const first = await read(stage.browser, stage.pages.put('/one.html', newsPage('One')));
    const second = await read(stage.browser, stage.pages.put('/two.html', newsPage('Two')));
    await openSettings(second);
    await second.click('input[value="yellow-on-black"]');
    await first.waitFor(() => getComputedStyle(document.body).color === 'rgb(255, 255, 0)');
  });

  it('reaches from 50 to 500 per cent, and says when it goes no further', async () => {
    const tab = await read(stage.browser, stage.pages.put('/ends.html', newsPage('Ends')));
    await openSettings(tab);
    for (const [key, size, percent] of [
      ['End', 80, 500],
      ['Home', 8, 50],
    ] as const) {
      await tab.evaluate(() =>
        document.querySelector<HTMLElement>('input[aria-label="Text size"]')?.focus(),
      );
      await tab.press(key);
      await tab.waitFor(
        (px) => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) === px,
        size,
      );
      const value = () =>
        tab.evaluate(
          () =>
            document.querySelector<HTMLInputElement>('input[aria-label="Text size, exactly"]')
              ?.value,
        );
      await expect.poll(value).toBe(String(percent));
    }
    await tab.click('button[aria-label="Decrease: Text size"]');
    await tab.waitFor(
      (say) => document.querySelector('[role=status]')?.textContent === say,
      'Text size: 50 %. It goes no further.',
    );
  });

  it('changed by a button is announced once', async () => {
    const tab = await stage.browser.openTab(stage.pages.put('/once.html', newsPage('Once')));
    const popup = await openPopup(stage.browser, tab);
    await popup.evaluate(listen);
    await popup.click(larger);
    await popup.waitFor(
      (say) => document.querySelector('[role=status]')?.textContent === say,
      'Text size: 110 %',
    );
    await popup.waitFor(async () =>
      JSON.stringify(await chrome.storage.local.get('preferences')).includes('110'),
    );
    expect(await popup.evaluate(heard)).toHaveLength(1);
  });

  it('is changed, and the article entered, by the keyboard alone', async () => {
    const tab = await stage.browser.openTab(stage.pages.put('/keys.html', newsPage('Keys')));
    const popup = await openPopup(stage.browser, tab);
    await popup.waitFor(() => document.activeElement?.matches('button.primary'));
    await tabTo(popup, larger);
    await popup.press('Space');
    await popup.waitFor(
      () => document.querySelector<HTMLInputElement>('input[type=range]')?.value === '110',
    );
    await tabTo(popup, 'input[type=radio]');
    await popup.press('ArrowDown');
    await popup.waitFor(
      () => document.querySelector<HTMLInputElement>('input[value=light]')?.checked,
    );
    await tabTo(popup, 'button.primary');
    await popup.press('Enter');
    await waitForReader(tab);
    await expect.poll(() => tab.evaluate(readLook)).toMatchObject({ size: 17.6 });
  });

  it('lets the button open the reader at once, and the button take the reader back', async () => {
    const address = stage.pages.put('/at-once.html', newsPage('At once'));
    const tab = await stage.browser.openTab(address);
    const popup = await openPopup(stage.browser, tab);
    await popup.click('input[type=checkbox]');
    const popupOfButton = () => stage.browser.inBackground(() => chrome.action.getPopup({}));
    await until(async () => (await popupOfButton()) === '', 'the button to open at once');
    await stage.browser.pressToolbarButton(tab);
    await waitForReader(tab);
    await stage.browser.pressToolbarButton(tab);
    await tab.waitFor(() => location.pathname === '/at-once.html');
    await stage.browser.inBackground(async () => {
      await chrome.storage.local.clear();
      await chrome.action.setPopup({ popup: 'popup.html' });
    });
  });
});

/** In the settings: the names of the reader's own presets. */
const readPresets = (): readonly string[] =>
  [...document.querySelectorAll('.presets .step')].map(
    (button) => button.parentElement?.querySelector('button')?.textContent ?? '',
  );

inBothBrowsers('a preset', (stage) => {
  it('of any name is kept, is there after a reload and a restart, sets what it holds, and is deleted', async () => {
    const names = ['constructor', '__proto__', 'toString', '2024'];
    let tab = await stage.browser.openTab(stage.browser.extensionAddress('settings.html'));
    const field = '#presets ~ .preferences input[type=text]';
    for (const name of names) {
      await tab.click(field);
      await tab.type(name);
      await tab.press('Enter');
      await tab.waitFor((label) => document.querySelector(`[aria-label="Delete: ${label}"]`), name);
    }
    await tab.reload();
    await tab.waitFor(() => document.querySelector('.presets .step'));
    expect((await tab.evaluate(readPresets)).toSorted()).toEqual(names.toSorted());
    stage.browser = await stage.browser.restart();
    tab = await stage.browser.openTab(stage.browser.extensionAddress('settings.html'));
    await tab.waitFor(() => document.querySelector('.presets .step'));
    expect((await tab.evaluate(readPresets)).toSorted()).toEqual(names.toSorted());
    await tab.click('input[value="sepia"]');
    await tab.waitFor(
      () => document.querySelector<HTMLInputElement>('input[value="sepia"]')?.checked,
    );
    for (const name of names) {
      await tab.click('input[value="sepia"]');
      await tab.evaluate((label) => {
        for (const button of document.querySelectorAll<HTMLElement>('.presets button'))
          if (button.textContent === label) button.click();
      }, name);
      await tab.waitFor(
        () => document.querySelector<HTMLInputElement>('input[value="system"]')?.checked,
      );
      await tab.click(`[aria-label="Delete: ${name}"]`);
      await tab.waitFor(
        (label) => document.querySelector(`[aria-label="Delete: ${label}"]`) === null,
        name,
      );
    }
  });
});
