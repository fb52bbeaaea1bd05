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

  it.each([
    [
      'Chinese',
      '委员会周四同意修复老桥，工程将在春天开始。桥封闭两年，店铺失去了一半的顾客。',
      [19, 25],
    ],
    ['Thai', 'สภาตกลงที่จะซ่อมสะพานเก่าในฤดูใบไม้ผลิ', [8, 12]],
    ['Latin letters among Chinese ones', '他在 New York 说', [4, 5]],
  ] as const)('estimates the words of %s by their letters', (_, text, [least, most]) => {
    const words = countWords(text);
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual(most);
  });
});
