import { describe, expect, it } from 'vitest';
import { matched, tokensOf } from '../../../scripts/train/align.ts';

const marksOf = (page: string, truth: string): string =>
  [...matched(tokensOf(page), tokensOf(truth))].join('');

describe('aligning a page with its truth', () => {
  it('marks what is in the truth, in order', () => {
    expect(marksOf('menu one two three footer', 'one two three')).toBe('01110');
  });

  it('matches each token of the truth once, in its longest run', () => {
    expect(marksOf('two one two three', 'one two three')).toBe('0111');
  });

  it('takes scripts without spaces by the character', () => {
    expect(tokensOf('北京 is big')).toEqual(['北', '京', 'is', 'big']);
  });
});
