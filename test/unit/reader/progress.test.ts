import { describe, expect, it } from 'vitest';
import { formatProgress } from '../../../src/reader/about-article.ts';
import { progressAt } from '../../../src/reader/progress.ts';
import { put } from './put.ts';

const paragraph = (id: string) => `<p id="${id}">${'word '.repeat(476)}</p>`;

const at = (id: string) => {
  const root = put(`<h1>Head</h1>${['a', 'b', 'c'].map(paragraph).join('')}<p id="end">end</p>`);
  return progressAt(root, root.querySelector(`#${id}`) ?? root);
};

describe('the progress', () => {
  it('counts the minutes from the paragraph being read to the end', () => {
    expect([at('a'), at('b'), at('end')]).toEqual([
      { left: 6, total: 6 },
      { left: 4, total: 6 },
      { left: 0, total: 6 },
    ]);
  });

  it('is all of it before the text', () => {
    const root = put(paragraph('a'));
    expect(progressAt(root, root)).toEqual({ left: 2, total: 2 });
  });

  it('is at least one minute long', () => {
    expect(progressAt(put('<p>short</p>'), document).total).toBe(1);
  });

  it('is said in a sentence', () => {
    expect(formatProgress({ left: 4, total: 9 })).toBe('4 of 9 minutes left');
    expect(formatProgress({ left: 1, total: 1 })).toBe('About a minute left');
    expect(formatProgress({ left: 0, total: 9 })).toBe('Less than a minute left');
  });
});
