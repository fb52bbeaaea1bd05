import { describe, expect, it } from 'vitest';
import { type Hint, hints, hintsIn } from '../../../../src/article/blocks/hints.ts';

const saysOf = (names: string): readonly Hint[] =>
  hints.filter((_, index) => hintsIn(names) & (1 << index));

describe('what a page calls its parts', () => {
  it.each<[string, Hint]>([
    ['story__related-stories', 'related'],
    ['ArticleBody', 'body'],
    ['nav-primary', 'nav'],
    ['bildunterschrift', 'caption'],
    ['onetrust-banner', 'consent'],
  ])('hears in %j that it is %s', (names, hint) => {
    expect(saysOf(names)).toContain(hint);
  });

  it('takes a short stem only as a word of its own', () => {
    expect(saysOf('ad-slot')).toContain('advert');
    expect(saysOf('gradient shadow')).not.toContain('advert');
  });
});
