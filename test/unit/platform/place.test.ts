// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findPlace, placeOf, placeSchema } from '../../../src/platform/place.ts';

const texts = ['Head', 'The first paragraph.', 'The second paragraph.', 'The third.'];

describe('a place in an article', () => {
  it('is found again', () => {
    expect(findPlace(texts, placeOf(texts, 2))).toBe(2);
  });

  it('is found where a paragraph has come in before it', () => {
    expect(findPlace(['Head', 'New.', ...texts.slice(1)], placeOf(texts, 2))).toBe(3);
  });

  it('is nowhere when its paragraph is gone', () => {
    expect(findPlace(['Head', 'Another article.'], placeOf(texts, 2))).toBe(-1);
  });

  it('is told by no more than the beginning of a paragraph', () => {
    const long = 'word '.repeat(100);
    expect(placeOf([long], 0).start.length).toBeLessThanOrEqual(60);
    expect(findPlace([`${long}and more`], placeOf([long], 0))).toBe(0);
  });

  it('is that one of several that begin the same, where a paragraph has come in before them', () => {
    const equal = ['Head', '* * *', 'One.', '* * *', 'Two.', '* * *', 'Three.'];
    const now = ['Head', 'New.', ...equal.slice(1)];
    for (const block of equal.keys())
      expect(findPlace(now, placeOf(equal, block))).toBe(block === 0 ? 0 : block + 1);
  });

  it('is the nearest of those that begin the same where there are fewer now', () => {
    const equal = ['* * *', 'One.', '* * *', 'Two.', '* * *'];
    expect(findPlace(equal.slice(0, 3), placeOf(equal, 4))).toBe(2);
  });

  it('that was kept before places told which of several it was is found as near as it can be', () => {
    const kept = v.parse(placeSchema, { block: 5, start: '* * *' });
    expect(findPlace(['Head', '* * *', 'One.', '* * *', 'Two.', '* * *'], kept)).toBe(5);
    expect(findPlace(['Head', '* * *', 'One.', 'New.', '* * *', 'Two.'], kept)).toBe(4);
  });
});
