// @vitest-environment node
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isValidPreference, parsePreferences } from '../../../src/preferences/parse.ts';
import { preferenceNames, preferences } from '../../../src/preferences/preferences.ts';

const defaults = Object.fromEntries(
  preferenceNames.map((name) => [name, preferences[name].default]),
);

afterEach(() => void vi.restoreAllMocks());

describe('preferences as stored', () => {
  it('are the defaults where nothing is stored', () => {
    expect(parsePreferences(undefined)).toEqual({ values: defaults, repaired: [] });
  });

  it('keep what is valid beside what is not, and say which is not', () => {
    const { values, repaired } = parsePreferences({ textSize: 'huge', contrast: 'sepia' });
    expect(values).toMatchObject({ textSize: 100, contrast: 'sepia' });
    expect(repaired).toEqual(['textSize']);
  });

  it.each([
    ['textSize', 49],
    ['textSize', 501],
    ['textSize', Number.NaN],
    ['contrast', 'purple'],
    ['openAtOnce', 'yes'],
    ['articlesKept', 0],
  ] as const)('refuse %s of %s', (name, value) => {
    expect(isValidPreference(name, value)).toBe(false);
  });

  it('are found under a name that a preference had before, its own name first', () => {
    vi.spyOn(preferences.textSize, 'oldNames', 'get').mockReturnValue(['fontSize']);
    expect(parsePreferences({ fontSize: 150 }).values.textSize).toBe(150);
    expect(parsePreferences({ fontSize: 150, textSize: 200 }).values.textSize).toBe(200);
    expect(parsePreferences({ fontSize: 'huge' }).repaired).toEqual(['textSize']);
  });

  it('are valid whatever was stored', () => {
    const stored = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...preferenceNames), fc.anything()),
    );
    fc.assert(
      fc.property(stored, (anything) => {
        const { values } = parsePreferences(anything);
        expect(preferenceNames.every((name) => isValidPreference(name, values[name]))).toBe(true);
      }),
    );
  });
});
