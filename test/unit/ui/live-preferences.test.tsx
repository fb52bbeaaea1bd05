import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPreferences, storePreferences } from '../../../src/platform/preference-store.ts';
import type { NamedChanges } from '../../../src/preferences/kept-rows.ts';
import { isValidPreference } from '../../../src/preferences/parse.ts';
import { SiteControl } from '../../../src/reader/site-control.tsx';
import { Announcer, announce } from '../../../src/ui/announcer.tsx';
import {
  changePreferences,
  followPreferences,
  livePreferences,
  setSiteChanges,
  usualPreferences,
} from '../../../src/ui/live-preferences.ts';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';
import { clearPage, control, refusals, said, until, withBackground } from './surface.ts';

const stored = async () => (await readPreferences()).values;
const usual = await stored();
await followPreferences('news.example');

/** A list that holds all it can: nothing more fits. */
const full = (name: 'sites' | 'ownPresets', entry: string): NamedChanges => {
  const list = (length: number) => ({
    [entry]: { lineSpacing: 2 },
    another: { ofAnotherVersion: 'x'.repeat(length) },
  });
  let length = 8192;
  while (!isValidPreference(name, list(length))) length -= 1;
  return list(length);
};

const sites = full('sites', 'news.example');
const noMoreSites = 'This setting could not be saved: There is no room for more settings of single';
const { sendMessage } = fakeBrowser.runtime;

beforeEach(async () => {
  resetBrowser();
  withBackground();
  await storePreferences(usual);
  announce('');
  render(
    <>
      <SiteControl site="news.example" cleared={{ current: null }} />
      <Announcer />
    </>,
    document.body,
  );
});

afterEach(clearPage);

describe('changes that no longer fit into the list of sites', () => {
  beforeEach(() => storePreferences({ sites }));

  it('are refused at once, and nothing is built on them', async () => {
    void setSiteChanges('one.example', {});
    void setSiteChanges('two.example', {});
    expect(usualPreferences.value.sites).toEqual(sites);
    expect(sendMessage).not.toHaveBeenCalled();
    await until(() => expect(said()).toContain(noMoreSites));
  });

  it('stay out of the usual settings when they come in a burst', () => {
    for (const letterSpacing of [0.11, 0.12, 0.13])
      void changePreferences({
        letterSpacing,
        typeface: 'lexend',
        italics: 'bold',
        links: 'numbered',
      });
    expect(usualPreferences.value).toEqual({ ...usual, sites });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('leave a control as it stood', async () => {
    await storePreferences({ sites: full('sites', 'elsewhere.example') });
    const box = control('Only for news.example');
    await until(() => expect(box).toHaveProperty('checked', false));
    box.click();
    await until(() => expect(said()).toContain(noMoreSites));
    await until(() => expect(box).toHaveProperty('checked', false));
    expect(refusals().map(({ textContent }) => textContent)).toEqual([said()]);
    expect(refusals()[0]?.parentElement?.contains(box)).toBe(true);
  });
});

describe('a preset that no longer fits', () => {
  it('is refused by a sentence about presets, and the others stay', async () => {
    const ownPresets = full('ownPresets', 'Morning');
    await storePreferences({ ownPresets });
    void changePreferences({ ownPresets: { ...ownPresets, Evening: { textSize: 250 } } });
    expect(usualPreferences.value.ownPresets).toEqual(ownPresets);
    const sentence = 'There is no room for more presets.';
    await until(() => expect(said()).toContain(sentence));
  });
});

describe('a change that is made while the one before is read again', () => {
  it('stays in sight, so that the next is built on it', async () => {
    const { get } = fakeBrowser.storage.local;
    const background = sendMessage.getMockImplementation();
    sendMessage.mockImplementationOnce(async (message) => {
      const outcome = await background?.(message);
      get.mockImplementationOnce(async () => {
        const read = await get();
        void changePreferences({ weight: 700 });
        return read;
      });
      return outcome;
    });
    const shown: number[] = [];
    const stop = livePreferences.subscribe(({ weight }) => void shown.push(weight));
    void changePreferences({ textSize: 150 });
    await until(async () => expect((await stored()).weight).toBe(700));
    stop();
    expect(shown.slice(shown.indexOf(700))).not.toContain(400);
  });
});
