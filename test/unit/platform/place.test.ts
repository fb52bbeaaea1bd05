// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findPlace, placeOf } from '../../../src/platform/place.ts';

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
});
