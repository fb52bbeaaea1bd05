import './dom-gaps.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArticleView } from '../../../src/reader/article-view.tsx';
import { copyAddress, copyText } from '../../../src/reader/copy.ts';
import { putIn, takeOut } from '../../../src/reader/put-in.ts';
import { changePreferences } from '../../../src/ui/live-preferences.ts';
import { anArticle } from '../an-article.ts';
import { fakeBrowser } from '../fake-browser.ts';

const article = anArticle({
  body: `
    <p>Over <a href="https://news.example/b">the bridge</a><img src="https://news.example/i.png" alt="a tram"></p>
    <table><tr><th>Line</th><th>Stops</th></tr><tr><td>9</td><td>12</td></tr></table>`,
  completeness: { kind: 'cut', reason: 'paywall', missingPages: [] },
  leftOut: [{ kind: 'related', name: 'More', body: '<p>Two.</p>' }],
});

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

  it('copies the text as it is shown, a line a paragraph, without a word of ours', async () => {
    const spy = clipboard(async () => undefined);
    fakeBrowser.runtime.sendMessage.mockImplementation(async () => ({ ok: true }));
    await act(() => {
      void changePreferences({ descriptions: true, links: 'numbered', tables: 'by-line' });
      putIn(0);
      render(<ArticleView article={article} />, document.body);
    });
    await copyText();
    expect(spy).toHaveBeenCalledWith(
      [
        'The new tram line opens',
        'The city desk',
        'May 4, 2026',
        'Over the bridge',
        'Line: 9. Stops: 12.',
        'More',
        'Two.',
      ].join('\n'),
    );
    takeOut(0);
    await act(() => render(null, document.body));
  });

  it('that the browser refuses is said in a sentence', async () => {
    clipboard(() => Promise.reject(new Error('NotAllowedError')));
    await copyAddress(anArticle());
    expect(said[0]).toContain('did not let Lectern copy');
  });
});
