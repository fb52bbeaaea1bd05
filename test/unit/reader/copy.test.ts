import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyAddress, copyText } from '../../../src/reader/copy.ts';
import { showArticle } from '../../../src/reader/shown-article.ts';
import { anArticle } from '../an-article.ts';
import { put } from './put.ts';

const said: string[] = [];
vi.mock('../../../src/ui/announcer.tsx', () => ({ announce: (text: string) => said.push(text) }));

const clipboard = (writeText: (text: string) => Promise<void>) => {
  const spy = vi.fn(writeText);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: spy }, configurable: true });
  return spy;
};

afterEach(() => {
  said.length = 0;
});

describe('copying', () => {
  it('copies the address of the original page, and says so', async () => {
    const spy = clipboard(async () => undefined);
    await copyAddress(anArticle());
    expect(spy).toHaveBeenCalledWith('https://news.example/tram');
    expect(said).toEqual(['The address of the original page is copied.']);
  });

  it('copies the text as it is shown, a line a paragraph, without our notes', async () => {
    const spy = clipboard(async () => undefined);
    showArticle(put('<h1>Head</h1><div class="note"><p>ours</p></div><p>one</p><p>two</p>'));
    await copyText();
    expect(spy).toHaveBeenCalledWith('Head\none\ntwo');
  });

  it('that the browser refuses is said in a sentence', async () => {
    clipboard(() => Promise.reject(new Error('NotAllowedError')));
    await copyAddress(anArticle());
    expect(said[0]).toContain('did not let Lectern copy');
  });
});
