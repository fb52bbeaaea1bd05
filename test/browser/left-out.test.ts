import { expect, it } from 'vitest';
import { openArticle, openInFront } from './harness/articles.ts';
import { pressTo, readFocus, tabTo, waitForFocus } from './harness/focus.ts';
import { newsPage } from './harness/pages.ts';
import { read } from './harness/reading.ts';
import { richArticle } from './harness/rich-article.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Tab } from './harness/surface.ts';

const readList = () => ({
  title: document.querySelector('.left-out h2')?.textContent,
  kinds: [...document.querySelectorAll('.left-out > details > summary')].map(
    ({ textContent }) => textContent,
  ),
  names: [...document.querySelectorAll('.left-out li summary')].map(
    ({ textContent }) => textContent,
  ),
});

const putInNames = (): readonly string[] =>
  [...document.querySelectorAll('.put-in h2')].map(({ textContent }) => textContent);

const status = (): string => document.querySelector('[role=status]')?.textContent?.trim() ?? '';

inBothBrowsers('what was left out of an article', (stage) => {
  const open = (): Promise<Tab> => openInFront(stage.browser, richArticle);
  const openFirst = async (tab: Tab): Promise<void> => {
    await tabTo(tab, '.left-out > details > summary');
    await tab.press('Enter');
    await pressTo(tab, 'Tab', 'summary: Most read');
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelector('.left-out-text'));
  };

  it('is counted, and listed by kind and name', async () => {
    const tab = await open();
    expect(await tab.evaluate(readList)).toEqual({
      title: '3 parts of the page are not shown',
      kinds: ['Related articles: 2 parts', 'Newsletters: one part'],
      names: ['Most read', 'More on the harbour', 'Our newsletter'],
    });
  });

  it('is opened in its place, and has a link to itself on the original page', async () => {
    const tab = await open();
    await openFirst(tab);
    const opened = await tab.evaluate(() => ({
      text: document.querySelector('.left-out-text')?.textContent,
      link: document.querySelector<HTMLAnchorElement>('.left-out .tool-row a')?.href,
    }));
    expect(opened.text).toBe('Swing bridge closed until noon.');
    expect(opened.link).toBe(
      `${richArticle.address}#:~:text=Swing%20bridge%20closed%20until%20noon.`,
    );
  });

  it('is put into the article and taken out again, and the focus stays where it is pressed', async () => {
    const tab = await open();
    await openFirst(tab);
    await pressTo(tab, 'Tab', 'button: Put into the article');
    await tab.press('Enter');
    await waitForFocus(tab, 'button: Take out of the article');
    await expect.poll(() => tab.evaluate(putInNames)).toEqual(['Most read']);
    await expect.poll(() => tab.evaluate(status)).toBe('Put into the article: Most read');
    await tab.press('Enter');
    await waitForFocus(tab, 'button: Put into the article');
    await expect.poll(() => tab.evaluate(putInNames)).toEqual([]);
    await expect.poll(() => tab.evaluate(status)).toBe('Taken out of the article: Most read');
  });

  it('is reached where it stands in the article, and taken out there without the focus being lost', async () => {
    const tab = await open();
    await openFirst(tab);
    await pressTo(tab, 'Tab', 'button: Put into the article');
    await tab.press('Enter');
    await waitForFocus(tab, 'button: Take out of the article');
    await pressTo(tab, 'Tab', 'button: Go to it in the article');
    await pressTo(tab, 'Enter', 'section: Most read');
    await pressTo(tab, 'Tab', 'button: Take out of the article');
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelector('.put-in') === null);
    await waitForFocus(tab, 'p: Paragraph 6 tells what the council of th');
  });

  it('is found by the keys that lead through the article once it is in it', async () => {
    const tab = await open();
    await openFirst(tab);
    await pressTo(tab, 'Tab', 'button: Put into the article');
    await tab.press('Enter');
    await waitForFocus(tab, 'button: Take out of the article');
    await tab.press('Alt+c');
    await tab.waitFor(() =>
      document.querySelector('#contents')?.textContent?.includes('Most read'),
    );
  });

  it('opens on the page that it was taken from', async () => {
    const aside =
      '<aside><h2>Most read</h2><ul><li><a href="/bridge">The swing bridge is closed until noon</a></li><li><a href="/crane">A crane is moved in the harbour</a></li></ul></aside>';
    const address = stage.pages.put('/aside.html', newsPage('Ferry', 12, aside));
    const tab = await read(stage.browser, address);
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.left-out details'))
        details.open = true;
    });
    await tab.click('.left-out .tool-row a');
    await tab.waitFor(() => location.pathname === '/aside.html' && document.querySelector('aside'));
  });
});

inBothBrowsers('what the style of a page hides', (stage) => {
  it('is not listed among what was left out: nobody saw it', async () => {
    const menu = (name: string, box: string): string =>
      `<div class="${box}"><h2>${name}</h2><ul><li><a href="/a">${name}, first</a><li><a href="/b">${name}, last</a></ul></div>`;
    const extra = `<style>.folded { display: none }</style>${menu('Folded away', 'folded')}${menu('Sections', 'menu')}`;
    const tab = await read(
      stage.browser,
      stage.pages.put('/folded.html', newsPage('Ferry', 8, extra)),
    );
    await tab.waitFor(() => document.querySelector('.left-out'));
    expect((await tab.evaluate(readList)).names).toEqual(['Sections']);
  });
});

inBothBrowsers('an article that is not whole', (stage) => {
  it('says so before its text and after it, with the reason and the way on', async () => {
    const tab = await openArticle(stage.browser, richArticle);
    const notes = await tab.evaluate(() => {
      const body = document.querySelector('.body');
      return [...document.querySelectorAll('.note')].map((note) => ({
        isBefore: Boolean(
          body && note.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING,
        ),
        words: note.querySelector('strong')?.textContent,
        why: note.querySelectorAll('p')[1]?.firstChild?.textContent,
        links: [...note.querySelectorAll('a')].map(({ href }) => href),
      }));
    });
    const why = 'The article goes on, on more pages.';
    const { address } = richArticle;
    const links = [address, 'https://news.example/ferry/2', 'https://news.example/ferry/3'];
    expect(notes).toEqual([
      { isBefore: true, words: 'This is not the whole article.', why, links },
      { isBefore: false, words: 'The article does not end here.', why, links },
    ]);
    expect(await tab.evaluate(readFocus)).toBe('body');
  });
});
