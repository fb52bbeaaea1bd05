import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPreferences, storePreferences } from '../../../src/platform/preference-store.ts';
import { SettingsButton } from '../../../src/reader/settings-button.tsx';
import { SettingsPanel } from '../../../src/reader/settings-panel.tsx';
import { closeSettings, openSettings } from '../../../src/reader/settings-state.ts';
import {
  changePreferences,
  followPreferences,
  livePreferences,
} from '../../../src/ui/live-preferences.ts';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';
import { clearPage, control, refusals, until, withBackground } from '../ui/surface.ts';

const stored = async () => (await readPreferences()).values;
const usual = (await readPreferences()).values;
await followPreferences('news.example');
const panel = () => document.querySelector('dialog');

const open = async (): Promise<void> => {
  openSettings();
  await until(() => expect(panel()).not.toBeNull());
};

beforeEach(async () => {
  resetBrowser();
  withBackground();
  await storePreferences(usual);
  render(
    <>
      <SettingsButton />
      <a href="https://news.example/">a link of the article</a>
      <SettingsPanel site="news.example" />
    </>,
    document.body,
  );
});

afterEach(() => {
  closeSettings();
  clearPage();
});

describe('the settings in the reader', () => {
  it('open by their button, with a name, and take the focus', async () => {
    control('Settings').click();
    await until(() => expect(document.activeElement).toBe(panel()?.querySelector('h2')));
    const title = document.getElementById(panel()?.getAttribute('aria-labelledby') ?? '');
    expect(title?.textContent).toBe('Settings');
    expect(control('Settings').getAttribute('aria-expanded')).toBe('true');
  });

  it.each(['Escape', 'the button'])('give the focus back where it was: %s', async (way) => {
    const link = document.querySelector('a');
    link?.focus();
    await open();
    if (way === 'Escape')
      panel()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    else control('Close settings').click();
    await until(() => expect(panel()).toBeNull());
    expect(document.activeElement).toBe(link);
  });

  it('give the focus to their button where it was nowhere', async () => {
    await open();
    control('Close settings').click();
    await until(() => expect(document.activeElement).toBe(control('Settings')));
  });

  it('close by their button in the header, too', async () => {
    await open();
    control('Settings').click();
    await until(() => expect(panel()).toBeNull());
  });

  it('show a refusal again when they open again, and begin at their heading all the same', async () => {
    await open();
    fakeBrowser.storage.local.state.full = true;
    const scroll = vi.mocked(Element.prototype.scrollIntoView);
    scroll.mockClear();
    control('Increase: Line spacing').click();
    await until(() => expect(refusals()).toHaveLength(1));
    expect(scroll).toHaveBeenCalledTimes(1);
    control('Close settings').click();
    await until(() => expect(panel()).toBeNull());
    await open();
    expect(refusals()).toHaveLength(1);
    expect(scroll).toHaveBeenCalledTimes(1);
  });

  it('have no settings in them that are not about reading', async () => {
    await open();
    expect(panel()?.textContent).not.toContain('Number of articles kept');
    expect(panel()?.textContent).toContain('Line spacing');
  });
});

describe('settings for one site only', () => {
  it('hold on that site, and leave the usual ones alone', async () => {
    await open();
    control('Only for news.example').click();
    await until(async () => expect((await stored()).sites).toEqual({ 'news.example': {} }));
    void changePreferences({ textSize: 300, openAtOnce: true });
    await until(async () =>
      expect(await stored()).toMatchObject({
        textSize: 100,
        openAtOnce: true,
        sites: { 'news.example': { textSize: 300 } },
      }),
    );
    expect(livePreferences.value.textSize).toBe(300);
    control('Only for news.example').click();
    await until(() => expect(livePreferences.value.textSize).toBe(100));
  });

  it('come back when they are turned on again, also once the panel was closed', async () => {
    await open();
    control('Only for news.example').click();
    await until(async () => expect((await stored()).sites).toEqual({ 'news.example': {} }));
    void changePreferences({ textSize: 300 });
    await until(() => expect(livePreferences.value.textSize).toBe(300));
    control('Only for news.example').click();
    await until(async () => expect((await stored()).sites).toEqual({}));
    closeSettings();
    await until(() => expect(panel()).toBeNull());
    await open();
    control('Only for news.example').click();
    await until(async () =>
      expect((await stored()).sites).toEqual({ 'news.example': { textSize: 300 } }),
    );
    expect(livePreferences.value.textSize).toBe(300);
  });

  it('are not laid upon all sites by what takes a change of them back', async () => {
    await open();
    control('Only for news.example').click();
    await until(async () => expect((await stored()).sites).toEqual({ 'news.example': {} }));
    void changePreferences({ textSize: 300 });
    control('Night').click();
    await until(() => expect(livePreferences.value.contrast).toBe('dark'));
    control('Only for news.example').click();
    await until(() => expect(livePreferences.value.textSize).toBe(100));
    expect(control('Undo').getAttribute('aria-disabled')).toBe('true');
    control('Undo').click();
    await until(async () => expect((await stored()).sites).toEqual({}));
    expect(await stored()).toMatchObject({ textSize: 100, contrast: 'system' });
  });
});
