import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readerAddressOf } from '../../../src/platform/tabs.ts';

const beginning = {
  title: 'Ferry To Stay',
  site: 'The Strait',
  kicker: 'Transport',
  language: 'en',
  direction: 'ltr',
  hasContents: false,
} as const;

/** Runs the two scripts in a document as it is when they run, and tells what is in its body. */
const load = async (address: string): Promise<string> => {
  history.replaceState(null, '', new URL(address).search);
  document.body.replaceChildren();
  vi.resetModules();
  await import('../../../src/reader/early.ts');
  await import('../../../src/reader/beginning.ts');
  return document.body.textContent;
};

beforeEach(() => {
  document.title = 'Lectern';
});

describe('the reader’s first scripts', () => {
  it('name the document, and show how the article begins', async () => {
    const shown = await load(readerAddressOf('https://news.example/a', beginning));
    expect(document.title).toBe('Ferry To Stay, The Strait');
    expect(shown).toContain('Settings');
    expect(shown).toContain('Transport');
    expect(document.querySelector('h1')?.textContent).toBe('Ferry To Stay');
  });

  it('show nothing of a page that is loaded again: the place in it comes with the article', async () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValueOnce([
      { type: 'reload' } as PerformanceNavigationTiming,
    ]);
    expect(await load(readerAddressOf('https://news.example/a', beginning))).toBe('');
    expect(document.title).toBe('Ferry To Stay, The Strait');
  });

  it.each([
    ['of which nothing is told', readerAddressOf('https://news.example/a')],
    ['that is no web page', readerAddressOf('javascript:alert(1)', beginning)],
  ])('show nothing of an address %s', async (_, address) => {
    expect(await load(address)).toBe('');
    expect(document.title).toBe('Lectern');
  });
});
