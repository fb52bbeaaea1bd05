import { expect, it } from 'vitest';
import { openInFront } from './harness/articles.ts';
import { tabTo } from './harness/focus.ts';
import { richArticle } from './harness/rich-article.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Tab } from './harness/surface.ts';

/** Runs in the reader: a place to paste into, with the focus. */
const addField = (): void => {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
};

const columns = Array.from({ length: 16 }, (_, index) => `Measurement ${index}`);
const wide = `<table><tr>${columns.map((words) => `<th>${words}</th>`).join('')}</tr></table>`;

const readField = (): string => document.querySelector('textarea')?.value ?? '';

/** What the clipboard holds, by the way of anybody who pastes it. */
const paste = async (tab: Tab): Promise<string> => {
  await tab.evaluate(addField);
  await tab.press('Control+v');
  return tab.waitFor(readField);
};

inBothBrowsers('what a reader takes along', (stage) => {
  const open = (): Promise<Tab> => openInFront(stage.browser, richArticle);
  const pressTool = async (tab: Tab, number: number, said: string): Promise<void> => {
    await tabTo(tab, '.tools summary');
    await tab.press('Enter');
    await tabTo(tab, `.tool-row button:nth-of-type(${number})`);
    await tab.press('Enter');
    await tab.waitFor(
      (words) => document.querySelector('[role=status]')?.textContent === words,
      said,
    );
  };

  it('is the address of the original page, copied', async () => {
    const tab = await open();
    await pressTool(tab, 2, 'The address of the original page is copied.');
    expect(await paste(tab)).toBe(richArticle.address);
  });

  it('is the text of the article, copied without what the interface says in it', async () => {
    const tab = await open();
    await pressTool(tab, 3, 'The text of the article is copied.');
    const text = await paste(tab);
    expect(text).toMatch(/^Harbour\s+Ferry To Stay, Says The Council Of The Harbour Town/);
    expect(text).toContain('The council met at the north quay, and asked everyone to write to it.');
    expect(text).not.toContain('This is not the whole article');
    expect(text).not.toContain('Put into the article');
  });

  it('is the article on paper: no controls, links as addresses, the text size kept', async () => {
    const tab = await openInFront(stage.browser, { ...richArticle, body: richArticle.body + wide });
    await tab.evaluate(() =>
      chrome.runtime.sendMessage({
        type: 'set-preferences',
        values: { textSize: 200, contrast: 'white-on-black', screens: true, ruler: 'three' },
      }),
    );
    await tab.waitFor(() => getComputedStyle(document.documentElement).fontSize === '32px');
    await tab.emulate({ print: true });
    const paper = await tab.evaluate(() => {
      const shown = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
      const link = document.querySelector('.body a') ?? document.body;
      const { color, fontSize } = getComputedStyle(document.querySelector('.body p') ?? link);
      return {
        controls: shown('button, summary, input, header, .left-out, .skip-links a, .message'),
        address: getComputedStyle(link, '::after').content,
        background: getComputedStyle(document.body).backgroundColor,
        color,
        fontSize,
        paragraphs: shown('.body p') > 15,
        cutOff: [...document.querySelectorAll('article *')].filter(
          (one) => one.getBoundingClientRect().right > innerWidth + 1,
        ).length,
      };
    });
    await tab.emulate({});
    expect(paper).toMatchObject({
      controls: 0,
      address: expect.stringMatching(/council\.example\/north|attr\(href\)/),
      color: 'rgb(0, 0, 0)',
      fontSize: '36px',
      paragraphs: true,
      cutOff: 0,
    });
    expect(paper.background).not.toBe('rgb(0, 0, 0)');
  });

  it('is found by the browser, for it is text', async () => {
    const tab = await open();
    const find = (words: string): boolean =>
      (window as unknown as { find(text: string): boolean }).find(words) &&
      document.querySelector('article')?.contains(getSelection()?.anchorNode ?? null) === true;
    for (const words of [
      'Says The Council',
      'write to it',
      'ferry on Monday',
      'nobody would miss',
      'Minutes',
    ])
      expect(await tab.evaluate(find, words), words).toBe(true);
  });
});
