import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPreferences, storePreferences } from '../../../src/platform/preference-store.ts';
import { withChanges } from '../../../src/preferences/named-changes.ts';
import { matters, namesIn } from '../../../src/preferences/preferences.ts';
import { groups } from '../../../src/preferences/row.ts';
import { SettingsView } from '../../../src/settings/settings-view.tsx';
import { labelOf } from '../../../src/ui/labels.ts';
import {
  changePreferences,
  followPreferences,
  livePreferences,
} from '../../../src/ui/live-preferences.ts';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';
import {
  clearPage,
  control,
  hear,
  refusals,
  said,
  type,
  until,
  withBackground,
} from '../ui/surface.ts';

const stored = async () => (await readPreferences()).values;
const usual = (await readPreferences()).values;
await followPreferences();

const attempts = [
  'Increase: Line spacing',
  'Reset: Weight of the letters',
  'Reset all settings',
  'Larger',
  'Morning',
  'Delete: Morning',
  'Save as a preset',
  'Forget: news.example',
  'Undo',
];

beforeEach(async () => {
  resetBrowser();
  withBackground();
  await storePreferences(usual);
  render(<SettingsView />, document.body);
});

afterEach(clearPage);

describe('the settings page', () => {
  it('has a control for every preference that matters now', () => {
    const text = document.body.textContent ?? '';
    const shown = groups.flatMap(namesIn).filter((name) => matters(name, usual));
    expect(shown.filter((name) => !text.includes(labelOf(name)))).toEqual([]);
  });

  it('has a heading a section', () => {
    const headings = [...document.querySelectorAll('main h2')].map(
      ({ textContent }) => textContent,
    );
    expect(headings).toContain('Text');
    expect(headings).toContain('Settings for single sites');
  });

  it('stores what is changed, and says what a step came to', async () => {
    control('Increase: Line spacing').click();
    await until(async () => expect((await stored()).lineSpacing).toBe(1.7));
    await until(() => expect(said()).toBe('Line spacing: 1.7'));
  });

  it('brings a typed number within bounds', async () => {
    type('Space between letters, exactly', '7');
    await until(async () => expect((await stored()).letterSpacing).toBe(0.5));
  });

  it('shows what belongs to a choice once it is made', async () => {
    expect(() => control('Name of a font on this machine')).toThrow();
    control('A font on this machine').click();
    await until(() => control('Name of a font on this machine'));
    type('Name of a font on this machine', ' Comic "Sans" MS; ');
    await until(async () => expect((await stored()).installedTypeface).toBe('Comic Sans MS'));
  });

  it('shows the contrast of an own colour, and says that the floor has moved it', async () => {
    void changePreferences({ contrast: 'own', ownBackground: '#ffffff' });
    await until(() => control('Text colour'));
    type('Text colour, as a number such as #1b1b1b', '#999999');
    await until(() =>
      expect(said()).toMatch(/^Moved to reach the least contrast: now 4\.5 to 1\./),
    );
    expect(document.body.textContent).toContain('Moved to reach the least contrast');
  });

  it('puts one setting back, and the focus stays at its control', async () => {
    void changePreferences({ weight: 700 });
    await until(() => control('Reset: Weight of the letters'));
    control('Reset: Weight of the letters').click();
    await until(async () => expect((await stored()).weight).toBe(400));
    expect(document.activeElement?.closest('fieldset')?.textContent).toContain('Weight');
    await until(() => expect(said()).toBe('Weight of the letters is back to its default.'));
  });

  it('puts all settings back, and takes that back again', async () => {
    void changePreferences({ weight: 700, contrast: 'sepia', openAtOnce: true });
    control('Reset all settings').click();
    await until(async () =>
      expect(await stored()).toMatchObject({ weight: 400, openAtOnce: true }),
    );
    control('Undo').click();
    await until(async () =>
      expect(await stored()).toMatchObject({ weight: 700, contrast: 'sepia' }),
    );
  });

  it.each(['Larger', 'Reset all settings'])(
    'comes back to what was before, also from two presses: %s',
    async (name) => {
      void changePreferences({ textSize: 170, typeface: 'lexend' });
      control(name).click();
      await until(async () => expect((await stored()).textSize).not.toBe(170));
      control(name).click();
      await until(() => expect(said()).toMatch(/\u00a0$/));
      control('Undo').click();
      await until(async () =>
        expect(await stored()).toMatchObject({ textSize: 170, typeface: 'lexend' }),
      );
    },
  );

  it('lays a preset over what stands', async () => {
    void changePreferences({ contrast: 'yellow-on-black' });
    control('Larger').click();
    await until(async () =>
      expect(await stored()).toMatchObject({ textSize: 150, contrast: 'yellow-on-black' }),
    );
    await until(() => expect(said()).toBe('Larger is on.'));
  });

  it('keeps a preset of the reader’s own, applies it whole, and deletes it', async () => {
    void changePreferences({ textSize: 250, contrast: 'sepia' });
    type('Name for the settings as they are now', 'Evening');
    control('Save as a preset').click();
    await until(() => control('Evening'));
    void changePreferences({ textSize: 100, contrast: 'dark', weight: 700 });
    control('Evening').click();
    await until(async () =>
      expect(await stored()).toMatchObject({ textSize: 250, contrast: 'sepia', weight: 400 }),
    );
    control('Delete: Evening').click();
    await until(async () => expect((await stored()).ownPresets).toEqual({}));
    expect(document.activeElement).toBe(control('Name for the settings as they are now'));
  });

  it('sets what it knows of a preset from a newer Lectern, and keeps the rest of it', async () => {
    const later = { textSize: 250, contrast: 'infrared', glow: 'strong' };
    await storePreferences({ ...usual, weight: 700, ownPresets: { Later: later } });
    await until(() => control('Later'));
    control('Later').click();
    await until(async () =>
      expect(await stored()).toMatchObject({ textSize: 250, weight: 400, contrast: 'system' }),
    );
    expect(refusals()).toEqual([]);
    type('Name for the settings as they are now', 'Evening');
    control('Save as a preset').click();
    await until(() => control('Evening'));
    expect((await stored()).ownPresets).toMatchObject({ Later: later });
  });

  it('asks before a preset takes the place of another, and lets the reader go on', async () => {
    const name = 'Name for the settings as they are now';
    await storePreferences({ ...usual, textSize: 150, ownPresets: { Evening: { weight: 700 } } });
    await until(() => control('Evening'));
    type(name, 'Evening');
    control('Save as a preset').click();
    await until(() => control('Replace: Evening'));
    expect(said()).toBe('Evening is there already. Replace it, or give another name.');
    expect(refusals().map(({ textContent }) => textContent)).toEqual([said()]);
    expect((await stored()).ownPresets).toEqual({ Evening: { weight: 700 } });
    expect(document.activeElement).toBe(control(name));
    control('Replace: Evening').click();
    await until(async () =>
      expect((await stored()).ownPresets).toEqual({ Evening: { textSize: 150 } }),
    );
    await until(() => expect(said()).toBe('Saved as Evening.'));
    expect(document.activeElement).toBe(control(name));
    expect(() => control('Replace: Evening')).toThrow();
    expect(refusals()).toEqual([]);
  });

  it('asks no longer once another name is given to a preset', async () => {
    const name = 'Name for the settings as they are now';
    await storePreferences({ ...usual, ownPresets: { Evening: { weight: 700 } } });
    await until(() => control('Evening'));
    type(name, 'Evening');
    control('Save as a preset').click();
    await until(() => control('Replace: Evening'));
    type(name, 'Late evening');
    await until(() => expect(refusals()).toEqual([]));
    expect(() => control('Replace: Evening')).toThrow();
    control('Save as a preset').click();
    await until(async () =>
      expect((await stored()).ownPresets).toEqual({ Evening: { weight: 700 }, 'Late evening': {} }),
    );
  });

  it.each(attempts)(
    'says only why, and keeps what was typed, where it could not be saved: %s',
    async (name) => {
      control('Night').click();
      const before = { ...usual, weight: 700, ownPresets: { Morning: {} } };
      await until(() => expect(said()).toContain('Night'));
      await storePreferences({ ...before, sites: { 'news.example': {} } });
      await until(() => control(name));
      type('Name for the settings as they are now', 'Evening');
      fakeBrowser.storage.local.state.full = true;
      const heard = hear();
      control(name).click();
      await until(() => expect(livePreferences.value).toMatchObject(before));
      await until(() => expect(heard).toHaveLength(1));
      expect(heard[0]).toContain('This setting could not be saved');
      expect(control('Name for the settings as they are now')).toHaveProperty('value', 'Evening');
    },
  );

  it.each(attempts)(
    'shows why where it was tried, until the next change is kept: %s',
    async (name) => {
      control('Night').click();
      const before = { ...usual, weight: 700, ownPresets: { Morning: {} } };
      await until(() => expect(said()).toContain('Night'));
      await storePreferences({ ...before, sites: { 'news.example': {} } });
      await until(() => control(name));
      type('Name for the settings as they are now', 'Evening');
      fakeBrowser.storage.local.state.full = true;
      const part = control(name).closest('.preference, section, main');
      control(name).click();
      await until(() => expect(refusals()).toHaveLength(1));
      const [refusal] = refusals();
      expect(refusal?.textContent).toContain('This setting could not be saved');
      expect(refusal?.textContent).toBe(said());
      expect(refusal?.closest('[role=status], [aria-live], [aria-hidden]')).toBeNull();
      expect(refusal?.closest('.preference, section, main')).toBe(part);
      fakeBrowser.storage.local.state.full = false;
      await until(() => control(name));
      control('Increase: Line spacing').click();
      await until(() => expect(refusals()).toEqual([]));
    },
  );

  it('says, seen and heard, that a colour is none, and shows the one before', async () => {
    void changePreferences({ contrast: 'own', ownText: '#123456' });
    const number = 'Text colour, as a number such as #1b1b1b';
    await until(() => control(number));
    type(number, '#12345');
    await until(() => expect(said()).toContain('That value is not possible for this setting.'));
    expect(refusals().map(({ textContent }) => textContent)).toEqual([said()]);
    await until(() => expect(control(number)).toHaveProperty('value', '#123456'));
  });

  it('offers no way back from a change that was refused, but the one from before it', async () => {
    void changePreferences({ weight: 700 });
    control('Larger').click();
    await until(async () => expect((await stored()).textSize).toBe(150));
    fakeBrowser.storage.local.state.full = true;
    control('Low vision').click();
    await until(() => expect(said()).toContain('could not be saved'));
    await until(() => expect(livePreferences.value.textSize).toBe(150));
    fakeBrowser.storage.local.state.full = false;
    control('Undo').click();
    await until(async () => expect(await stored()).toMatchObject({ textSize: 100, weight: 700 }));
  });

  it.each([
    [{ textSize: 'huge' }, 'One setting could not be understood and is at its default: Text size.'],
    [
      { textSize: 'huge', contrast: 7 },
      '2 settings could not be understood and are at their defaults: Text size and Contrast.',
    ],
  ])('says which settings were found damaged: %o', async (preferences, sentence) => {
    await fakeBrowser.storage.local.set({ preferences });
    await until(() => expect(document.body.textContent).toContain(sentence));
  });

  it('shows a sample with a link in the midst of its sentence', () => {
    expect(document.querySelector('aside p')?.textContent).toMatch(
      /evening\. The council agreed on Tuesday, after a year/,
    );
  });

  it('asks for a name before it keeps a preset', async () => {
    control('Save as a preset').click();
    await until(() => expect(said()).toBe('Give it a name first.'));
    expect(refusals().map(({ textContent }) => textContent)).toEqual([said()]);
  });

  it('lists the sites with settings of their own and lets each go', async () => {
    void changePreferences({ sites: { 'news.example': { textSize: 300 } } });
    await until(() => control('Forget: news.example'));
    control('Forget: news.example').click();
    await until(async () => expect((await stored()).sites).toEqual({}));
  });

  it('lets go of a site that is called as a part of every object is', async () => {
    void changePreferences({ sites: withChanges({}, 'constructor', { textSize: 300 }) });
    await until(() => control('Forget: constructor'));
    control('Forget: constructor').click();
    await until(async () => expect((await stored()).sites).toEqual({}));
  });
});
