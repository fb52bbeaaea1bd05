// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidPreference, parsePreferences } from '../../../src/preferences/parse.ts';
import { preferenceNames, preferences } from '../../../src/preferences/preferences.ts';

const defaults = Object.fromEntries(
  preferenceNames.map((name) => [name, preferences[name].default]),
);

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
