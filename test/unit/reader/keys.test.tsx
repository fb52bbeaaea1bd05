import './dom-gaps.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { keyCommands, usualKeys } from '../../../src/preferences/keys.ts';
import { commandLabel } from '../../../src/reader/command-labels.ts';
import { acts } from '../../../src/reader/commands.ts';
import { shownDialog } from '../../../src/reader/dialog.tsx';
import { listenForKeys } from '../../../src/reader/keys.ts';
import { loadParts, parts } from '../../../src/reader/later.ts';
import { ReaderView } from '../../../src/reader/reader-view.tsx';
import { followReader } from '../../../src/reader/reading-point.ts';
import { livePreferences } from '../../../src/ui/live-preferences.ts';
import { anArticle } from '../an-article.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { hear, refusals, until, withBackground } from '../ui/surface.ts';

const body = `
  <p>one <a href="https://news.example/a">first link</a></p>
  <h2>Middle</h2><p>two <a href="https://news.example/b">second link</a></p>
  <img src="https://news.example/i.png" alt="a dog"><table><tr><td>six</td></tr></table>`;

beforeAll(loadParts);

const show = (given: Partial<Article> = {}) =>
  act(() => {
    const article = anArticle({ body, ...given });
    render(
      <ReaderView found={{ article, place: null, keptOnDisk: true, isPrivate: false }} />,
      document.body,
    );
  });

const press = (chord: string, { repeat = false } = {}) =>
  act(() => {
    const key = chord.split('+').at(-1) ?? '';
    const event = new KeyboardEvent('keydown', {
      key,
      altKey: chord.includes('Alt+'),
      ctrlKey: chord.includes('Ctrl+'),
      repeat,
      bubbles: true,
      cancelable: true,
    });
    (document.activeElement ?? document.body).dispatchEvent(event);
  });

const focused = () => document.activeElement?.textContent;
const said = () => document.querySelector('[role=status]')?.textContent?.replace('\u00a0', '');
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (found) => (found.getAttribute('aria-label') ?? found.textContent) === name,
  );
const choose = (name: string) =>
  act(() => {
    button(name)?.focus();
    button(name)?.click();
  });

listenForKeys(document, () => livePreferences.value.keys, acts);
followReader(document);

beforeEach(withBackground);
afterEach(async () => {
  shownDialog.value = null;
  await act(() => render(null, document.body));
});

describe('a key', () => {
  it('goes to the next heading and back', async () => {
    await show();
    await press(usualKeys['next-heading']);
    await press(usualKeys['next-heading']);
    expect(focused()).toBe('Middle');
    await press(usualKeys['previous-heading']);
    expect(focused()).toBe(anArticle().title);
  });

  it('goes from paragraph to paragraph', async () => {
    await show();
    await press(usualKeys['next-paragraph']);
    await press(usualKeys['next-paragraph']);
    expect(focused()).toBe('two second link');
  });

  it.each([
    ['image', 'a dog'],
    ['table', null],
  ] as const)('goes to the next %s', async (kind, alt) => {
    await show();
    await press(usualKeys[`next-${kind}`]);
    expect(document.activeElement?.getAttribute('alt')).toBe(alt);
    expect(document.activeElement?.localName).toBe(kind === 'image' ? 'img' : 'table');
  });

  it('leaves the focus where it is at the end, and says so', async () => {
    await show();
    await press(usualKeys['next-table']);
    await press(usualKeys['next-table']);
    expect(document.activeElement?.localName).toBe('table');
    expect(said()).toBe('No table after this.');
  });

  it('leaves no trace where it was: only the item with the focus can be tabbed from', async () => {
    await show();
    await press(usualKeys['next-heading']);
    await press(usualKeys['next-paragraph']);
    expect([...document.querySelectorAll('h1[tabindex], h2[tabindex]')]).toEqual([]);
  });

  it('says how much is left', async () => {
    await show();
    await press(usualKeys.progress);
    expect(said()).toBe('Less than a minute left');
  });

  it('makes the text larger and smaller, and says to what', async () => {
    await show();
    const { textSize } = livePreferences.value;
    await press(usualKeys['larger-text']);
    expect(livePreferences.value.textSize).toBe(textSize + 10);
    await until(() => expect(said()).toBe('Text size: 110 %'));
    await press(usualKeys['smaller-text']);
    expect(livePreferences.value.textSize).toBe(textSize);
  });

  it('changes the colours, and says to what', async () => {
    await show();
    await press(usualKeys['next-scheme']);
    expect(livePreferences.value.contrast).toBe('light');
    await until(() => expect(said()).toContain('Light'));
  });

  it('that is held goes on through the text', async () => {
    await show();
    await press(usualKeys['next-heading']);
    await press(usualKeys['next-heading'], { repeat: true });
    expect(focused()).toBe('Middle');
  });

  it.each(['next-scheme', 'settings', 'back', 'help'] as const)(
    'that is held does once what would flash or be done twice: %s',
    (command) => {
      const act = vi.fn();
      const page = document.implementation.createHTMLDocument();
      listenForKeys(page, () => ({}), { ...acts, [command]: act });
      const chord = usualKeys[command].slice('Alt+'.length);
      const presses = [false, true, true].map(
        (repeat) =>
          new KeyboardEvent('keydown', { key: chord, altKey: true, repeat, cancelable: true }),
      );
      for (const event of presses) page.dispatchEvent(event);
      expect(act).toHaveBeenCalledTimes(1);
      expect(presses.every((event) => event.defaultPrevented)).toBe(true);
    },
  );

  it.each(['larger-text', 'next-scheme'] as const)(
    'says only why, and shows it, where its change could not be saved: %s',
    async (command) => {
      await show();
      fakeBrowser.storage.local.state.full = true;
      const heard = hear();
      await press(usualKeys[command]);
      await until(() => expect(heard.at(-1)).toContain('This setting could not be saved'));
      expect(heard).toHaveLength(1);
      const seen = () => document.querySelector('.message:not([hidden])')?.textContent;
      await until(() => expect(seen()).toBe(heard[0]?.trim()));
      fakeBrowser.storage.local.state.full = false;
    },
  );

  it('goes back to the page', async () => {
    await show();
    fakeBrowser.tabs.getCurrent.mockImplementation(async () => ({ id: 7, incognito: false }));
    await press(usualKeys.back);
    await vi.waitFor(() =>
      expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'leave', tab: 7 }),
    );
  });

  it('says that there are no contents where there are none', async () => {
    await show();
    await press(usualKeys.contents);
    expect(said()).toContain('no contents');
  });

  it('without its modifier does nothing', async () => {
    await show();
    await press('k');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the list of links', () => {
  it('holds the links of the text, and takes the focus to the one chosen', async () => {
    await show();
    await press(usualKeys.links);
    const names = [...document.querySelectorAll('dialog li')].map((item) => item.textContent);
    expect(names).toEqual(['first link', 'second link']);
    await choose('second link');
    expect(focused()).toBe('second link');
    await until(() => expect(document.querySelector('dialog')).toBeNull());
  });

  it('is not opened where there are none', async () => {
    await show({ body: '<p>one</p>' });
    await press(usualKeys.links);
    expect(document.querySelector('dialog')).toBeNull();
    expect(said()).toBe('This article has no links.');
  });
});

describe('the dialog of keys', () => {
  const open = async () => {
    await show();
    await press(usualKeys['next-paragraph']);
    await press(usualKeys.help);
  };

  const chordShown = (name: string) =>
    [...document.querySelectorAll('dialog tr')]
      .find((line) => line.querySelector('th')?.textContent === name)
      ?.querySelector('td')?.textContent;

  afterEach(() => choose('Reset all keys'));

  it('lists every key under a name of its own', async () => {
    await open();
    const names = [...document.querySelectorAll('dialog tbody th')].map((cell) => cell.textContent);
    expect(names).toEqual(keyCommands.map(commandLabel));
    expect(new Set(names).size).toBe(names.length);
    expect(chordShown('Next heading')).toBe('Alt+K');
  });

  it('takes a new key, and that key then does it', async () => {
    await open();
    await choose('Change: Next table');
    await press('Ctrl+Alt+t');
    expect(livePreferences.value.keys).toEqual({ 'next-table': 'Ctrl+Alt+T' });
    await until(() => expect(said()).toBe('Next table: Ctrl+Alt+T'));
    await choose('Close');
    await press('Ctrl+Alt+t');
    expect(document.activeElement?.localName).toBe('table');
  });

  it('calls a button that waits for a key what is seen on it', async () => {
    await open();
    await choose('Change: Next table');
    const waiting = document.activeElement;
    expect(waiting?.textContent).toBe('Press the new key');
    expect(waiting?.getAttribute('aria-label')).toBe('Press the new key: Next table');
  });

  it('takes no key without a modifier, and none that another command has', async () => {
    await open();
    await choose('Change: Next table');
    await press('t');
    expect(said()).toContain('A key needs');
    await press('Alt+k');
    expect(said()).toBe('Alt+K is taken: Next heading.');
    expect(livePreferences.value.keys).toEqual({});
    const [refusal, ...others] = refusals();
    expect(refusal?.textContent).toBe(said());
    expect(refusal?.closest('tr')?.textContent).toContain('Next table');
    expect(others).toEqual([]);
  });

  it('opens as soon as its code is there, where the key came before', async () => {
    const there = parts.value;
    parts.value = null;
    await open();
    expect(document.querySelector('dialog')).toBeNull();
    await act(() => {
      parts.value = there;
    });
    expect(focused()).toBe('Keys');
    await choose('Close');
    expect(focused()).toBe('one first link');
  });

  it('gives a change up at Escape', async () => {
    await open();
    await choose('Change: Next table');
    await press('Escape');
    expect(said()).toBe('The key stays as it was.');
    expect(document.querySelector('dialog')).not.toBeNull();
  });

  it('switches a key off and on', async () => {
    await open();
    await choose('Switch off: Next table');
    expect(chordShown('Next table')).toBe('Off');
    await choose('Switch on: Next table');
    expect(chordShown('Next table')).toBe('Alt+M');
    expect(livePreferences.value.keys).toEqual({});
  });

  it.each(['Switch off: Next table', 'Reset all keys'])(
    'says only why, and shows it, where a change could not be saved: %s',
    async (name) => {
      await open();
      fakeBrowser.storage.local.state.full = true;
      const heard = hear();
      await choose(name);
      await until(() => expect(heard.at(-1)).toContain('This setting could not be saved'));
      expect(heard).toHaveLength(1);
      expect(refusals().map(({ textContent }) => textContent)).toEqual([heard[0]?.trim()]);
      expect(refusals()[0]?.closest('dialog')).not.toBeNull();
      fakeBrowser.storage.local.state.full = false;
    },
  );

  it('gives the focus back to the paragraph it was opened from', async () => {
    await open();
    expect(focused()).toBe('Keys');
    await choose('Close');
    expect(focused()).toBe('one first link');
  });
});
