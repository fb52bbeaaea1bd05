// @vitest-environment node
import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json';
import {
  areKeys,
  browserKeys,
  chordFor,
  commandOf,
  isChord,
  keyCommands,
  usualKeys,
} from '../../../src/preferences/keys.ts';
import { isValidPreference, parsePreferences } from '../../../src/preferences/parse.ts';
import { takenKeys } from './taken-keys.ts';

describe('the usual keys', () => {
  it.each(Object.entries(takenKeys))('are none of those of %s', (_, taken) => {
    expect(keyCommands.filter((command) => taken.includes(usualKeys[command]))).toEqual([]);
  });

  it('are held against lists of chords only', () => {
    expect(
      Object.values(takenKeys)
        .flat()
        .filter((chord) => !isChord(chord)),
    ).toEqual([]);
  });

  it('carry a modifier each', () => {
    expect(keyCommands.filter((command) => !isChord(usualKeys[command]))).toEqual([]);
  });

  it('are each one command only', () => {
    expect(new Set(Object.values(usualKeys)).size).toBe(keyCommands.length);
  });
});

describe('the shortcuts that hold on every page', () => {
  const asked = Object.entries(browserKeys).filter(([, chord]) => chord !== '');
  const others = Object.entries(takenKeys).filter(([name]) => name !== 'lectern');

  it('are those that the manifest asks for', () => {
    const inManifest = Object.entries(manifest.commands).map(([name, command]) => [
      name,
      'suggested_key' in command ? command.suggested_key.default : '',
    ]);
    expect(Object.fromEntries(inManifest)).toEqual(browserKeys);
  });

  it('are no more than browsers take', () => {
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  it.each(others)('are none of those of %s', (_, taken) => {
    expect(asked.filter(([, chord]) => taken.includes(chord))).toEqual([]);
  });
});

describe('a chord', () => {
  it.each(['Alt+K', 'Ctrl+Alt+Shift+K', 'Meta+.', 'Alt+PageUp', 'Ctrl+F6', 'Alt++', 'Alt+É'])(
    'is %s',
    (text) => {
      expect(isChord(text)).toBe(true);
    },
  );

  it.each([
    '',
    'K',
    'Shift+K',
    'Alt',
    'Alt+',
    'Alt+k',
    'Shift+Alt+K',
    'Alt+Escape',
    'Alt+Tab',
    'Alt+KK',
    'Alt+ ',
  ])('is not "%s"', (text) => {
    expect(isChord(text)).toBe(false);
  });
});

describe('a reader’s own keys', () => {
  it('stand in the place of the usual', () => {
    const keys = { 'next-heading': 'Ctrl+Alt+H', help: '' };
    expect(chordFor(keys, 'next-heading')).toBe('Ctrl+Alt+H');
    expect(chordFor(keys, 'help')).toBe('');
    expect(chordFor(keys, 'back')).toBe(usualKeys.back);
  });

  it('find their command, and the usual chord finds none any more', () => {
    const keys = { 'next-heading': 'Ctrl+Alt+H' };
    expect(commandOf(keys, 'Ctrl+Alt+H')).toBe('next-heading');
    expect(commandOf(keys, usualKeys['next-heading'])).toBeNull();
    expect(commandOf({ help: '' }, '')).toBeNull();
  });

  it.each([null, 'Alt+K', ['Alt+K'], { help: 7 }, { help: 'K' }, { help: null }])(
    'are not %j',
    (value) => {
      expect(areKeys(value)).toBe(false);
      expect(isValidPreference('keys', value)).toBe(false);
    },
  );

  it('are kept with the other preferences', () => {
    const keys = { help: '', 'next-heading': 'Alt+9', 'of-another-version': 'Alt+0' };
    expect(parsePreferences({ keys })).toMatchObject({ values: { keys }, repaired: [] });
  });
});
