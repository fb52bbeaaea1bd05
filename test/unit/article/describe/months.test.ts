import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../../src/article/describe/months.ts';

/** A month as the platform spells it: long and short, alone and beside a day. */
const spellings = (language: string, month: number): readonly string[] =>
  (['long', 'short'] as const)
    .flatMap((width) => [{ month: width }, { month: width, day: 'numeric' as const }])
    .map((options) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
        .formatToParts(Date.UTC(2023, month - 1, 9))
        .find(({ type }) => type === 'month'),
    )
    .map((part) => part?.value ?? '')
    .filter((name) => !/^\d/.test(name));

const months = Array.from({ length: 12 }, (_, index) => index + 1);

describe('the names of the months', () => {
  it.each('en de fr es it pt nl sv pl ru el'.split(' '))(
    'are written out as the platform spells them: %s',
    (language) => {
      const read = months.map((month) =>
        spellings(language, month).map((name) => monthOf(name, language)),
      );
      expect(read).toEqual(months.map((month) => spellings(language, month).map(() => month)));
    },
  );
});
