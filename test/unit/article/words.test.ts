import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/article/words.ts';

describe('counting words', () => {
  it.each([
    ['words between spaces', "The council's well-known bridge – at last!", 6],
    ['no punctuation that stands alone', '« Bonjour » , dit-il .', 2],
    ['Cyrillic and Greek', 'Мост открыт. Η γέφυρα', 4],
    ['nothing', ' \n', 0],
  ])('counts %s', (_, text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('counts words of scripts without spaces, in a language that there is not', () => {
    expect(countWords('北京今天下雨', 'utf-8')).toBeGreaterThan(1);
  });
});
