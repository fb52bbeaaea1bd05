import { describe, expect, it } from 'vitest';
import { scoreSegments, scoreTexts } from '../../bench/shingles.ts';

describe('scoring texts', () => {
  it('gives a text that is the truth full marks, whatever its spaces', () => {
    expect(scoreTexts([['one two three four five', 'one  two\nthree four, five']])).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });

  it('tells too much from too little', () => {
    const truth = 'a b c d e f g h';
    expect(scoreTexts([[truth, `${truth} i j k`]])).toMatchObject({ precision: 5 / 8, recall: 1 });
    expect(scoreTexts([[truth, 'a b c d e']])).toMatchObject({ precision: 1, recall: 2 / 5 });
  });

  it('takes scripts without spaces by the character', () => {
    expect(scoreTexts([['北京今天下雨', '北京今天下雪']]).recall).toBeCloseTo(2 / 3);
  });
});

describe('scoring segments', () => {
  it('counts what must be there and what must not', () => {
    const truth = { with: ['the  bridge', 'the river'], without: ['the menu'] };
    expect(scoreSegments([[truth, 'the bridge, the menu']])).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });
});
