// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  layered,
  unusualWaysOfReading,
  usualWaysOfReading,
  waysOfReadingIn,
  withoutWaysOfReading,
} from '../../../src/preferences/layers.ts';
import { changesUnder, namedEntries, withChanges } from '../../../src/preferences/named-changes.ts';
import { isValidPreference, parsePreferences } from '../../../src/preferences/parse.ts';
import { matters, namesIn, preferenceNames } from '../../../src/preferences/preferences.ts';
import { presetNames, presets } from '../../../src/preferences/presets.ts';
import { groups } from '../../../src/preferences/row.ts';
import { tidyFamilyName } from '../../../src/preferences/typefaces.ts';

const { values } = parsePreferences({ textSize: 150, openAtOnce: true });

describe('ways of reading laid over others', () => {
  it('hold where they are valid, and nowhere else', () => {
    const changes = { textSize: 9000, contrast: 'dark', openAtOnce: false, nonsense: 1 };
    expect(layered(values, changes)).toEqual({ ...values, contrast: 'dark' });
  });

  it('are told from the rest', () => {
    const changes = { textSize: 200, openAtOnce: true };
    expect(waysOfReadingIn(changes)).toEqual({ textSize: 200 });
    expect(withoutWaysOfReading(changes)).toEqual({ openAtOnce: true });
  });

  it('come back from what is not usual about them', () => {
    const changed = layered(values, presets['low-vision']);
    const back = { ...usualWaysOfReading, ...unusualWaysOfReading(changed) };
    expect(layered(values, back)).toEqual(changed);
  });
});

describe('lists of changes by name', () => {
  it('take any name', () => {
    const list = withChanges({}, 'constructor', { textSize: 200 });
    expect(changesUnder(list, 'constructor')).toEqual({ textSize: 200 });
    expect(changesUnder({}, 'constructor')).toBeNull();
    expect(withChanges(list, 'constructor', null)).toEqual({});
  });

  it.each(['constructor', '__proto__', 'toString', '~constructor', '~~toString', '~', 'Evening'])(
    'have no key that every object has by itself, and give the name back: %s',
    (name) => {
      const list = withChanges({ constructor: { weight: 700 } }, name, { textSize: 200 });
      const keys = Object.keys(withChanges({}, name, {}));
      expect(keys.filter((key) => key in Object.prototype)).toEqual([]);
      expect(changesUnder(list, name)).toEqual({ textSize: 200 });
      expect(namedEntries(list).map(([kept]) => kept)).toContain(name);
      expect(namedEntries(withChanges(list, name, null)).map(([kept]) => kept)).not.toContain(name);
    },
  );

  it('are no larger than a synced item may be', () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`site-${index}.example`, { textSize: 200 }]),
    );
    expect(isValidPreference('sites', many)).toBe(false);
    expect(isValidPreference('sites', { 'news.example': { textSize: 200 } })).toBe(true);
  });
});

describe('the presets', () => {
  it.each(presetNames)('hold valid ways of reading only: %s', (name) => {
    expect(waysOfReadingIn(presets[name])).toEqual(presets[name]);
  });
});

describe('the table', () => {
  it('gives every preference with a control one place in the settings', () => {
    const placed = groups.flatMap(namesIn);
    expect(new Set(placed).size).toBe(placed.length);
    expect(preferenceNames.filter((name) => !placed.includes(name))).toEqual([
      'keys',
      'ownPresets',
      'sites',
    ]);
  });

  it('lets a preference matter only with the choice it belongs to', () => {
    expect(matters('ownText', values)).toBe(false);
    expect(matters('ownText', { ...values, contrast: 'own' })).toBe(true);
    expect(matters('textSize', values)).toBe(true);
  });
});

describe("a font's name", () => {
  it.each([
    ['Verdana', 'Verdana'],
    ['  Noto  Sans ', 'Noto Sans'],
    ['Al Bayan العربية', 'Al Bayan العربية'],
    ['x"; } body { display: none', 'x body display none'],
    ['\\27 url(https://news.example/)', '27 url(httpsnews.example)'],
  ])('is tidied: %s', (typed, tidy) => {
    expect(tidyFamilyName(typed)).toBe(tidy);
    expect(isValidPreference('installedTypeface', tidy)).toBe(true);
  });
});
