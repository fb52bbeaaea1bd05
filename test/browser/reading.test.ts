import { expect, it } from 'vitest';
import { newsPage } from './harness/pages.ts';
import {
  enterReader,
  isSeen,
  openPopup,
  read,
  readArticle,
  readPopup,
  waitForReader,
} from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';

/** In a page: all that a reader mode could disturb. */
const describePage = () => {
  const selection = getSelection();
  return {
    html: document.documentElement.outerHTML,
    focus: document.activeElement?.id,
    selection: selection?.toString(),
    scroll: [scrollX, scrollY],
    title: document.title,
    mutations: document.documentElement.dataset.mutations ?? '0',
    adopted: document.adoptedStyleSheets.length,
  };
};

/** In a page: a reader in the middle of it, who typed, selected and scrolled. */
const useThePage = () => {
  const field = document.querySelector<HTMLInputElement>('#search');
  field?.focus({ preventScroll: true });
  const paragraph = document.querySelectorAll('p')[3];
  if (paragraph !== undefined) getSelection()?.selectAllChildren(paragraph);
  scrollTo(0, 900);
  Object.assign(window, { kept: 'kept' });
};

const page = newsPage('Ferry To Stay', 60, '<input id="search" aria-label="Search">');

/** The page as a slow server sends it: the second half when it is let come. */
const inHalves = () => {
  const middle = page.length / 2;
  let letCome = (): void => undefined;
  const isLet = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  const send = async function* () {
    yield page.slice(0, middle);
    await isLet;
    yield page.slice(middle);
  };
  return { body: send(), letCome };
};

inBothBrowsers('reading a page', (stage) => {
  it('shows the article in the same tab, with its title, language and headline', async () => {
    const tab = await read(stage.browser, `${stage.pages.origin}/sample-news/source.html`);
    const shown = await tab.evaluate(() => ({
      title: document.title,
      language: document.documentElement.lang,
      label: document.querySelector('main article')?.getAttribute('aria-labelledby'),
      headings: [...document.querySelectorAll('main :is(h1,h2,h3)')].map(
        ({ localName, textContent }) => `${localName} ${textContent}`,
      ),
    }));
    expect(shown).toEqual({
      title: "Line 4 Brings Trams Back To Aldermouth's Harbour, Aldermouth Courier",
      language: 'en',
      label: 'headline',
      headings: [
        "h1 Line 4 Brings Trams Back To Aldermouth's Harbour",
        'h2 A Step-Free Line From End To End',
        'h2 What It Cost, And Who Pays',
      ],
    });
  });

  it('says first how long the article is', async () => {
    const tab = await stage.browser.openTab(stage.pages.put('/say.html', newsPage('Ferry', 10)));
    const popup = await openPopup(stage.browser, tab);
    const { sentence, button } = await popup.evaluate(readPopup);
    expect(sentence).toMatch(/^An article of \d+ words\.$/);
    expect(button).toBe('Read this article');
  });

  it('says that a shop may not be an article, and offers its text', async () => {
    const shop = newsPage('Kettle', 10).replace(
      '<title>',
      '<meta property="og:type" content="product"><title>',
    );
    const tab = await stage.browser.openTab(stage.pages.put('/shop.html', shop));
    const popup = await openPopup(stage.browser, tab);
    const { sentence, button } = await popup.evaluate(readPopup);
    expect(sentence).toMatch(/^This page may not be an article\. A text of \d+ words was found\.$/);
    expect(button).toBe('Read this article');
  });

  it('says that the page is still loading, with the settings at hand, and what it is once it is there', async () => {
    const { body, letCome } = inHalves();
    const tab = await stage.browser.openTab('about:blank');
    await tab.evaluate((address) => location.assign(address), stage.pages.put('/slow', { body }));
    await tab.waitFor(() => document.querySelector('h1'));
    await stage.browser.pressToolbarButton(tab);
    const popup = await stage.browser.popup();
    await popup.waitFor(isSeen, '#loading');
    await popup.waitFor(() => document.activeElement?.id === 'loading');
    const waiting = await popup.evaluate(() => [
      document.querySelector('#loading')?.textContent,
      document.querySelector('input[type=range]') !== null,
    ]);
    expect(waiting).toEqual(['The page is still loading.', true]);
    letCome();
    await popup.waitFor(isSeen, '#found');
    await popup.waitFor(() => document.activeElement?.matches('button.primary'));
    expect((await popup.evaluate(readPopup)).sentence).toBe('An article of 1,800 words.');
  });

  it('leaves the live page as it was: nodes, focus, selection, scroll', async () => {
    const tab = await stage.browser.openTab(stage.pages.put('/live.html', page));
    await tab.evaluate(useThePage);
    const before = await tab.evaluate(describePage);
    await openPopup(stage.browser, tab);
    expect(await tab.evaluate(describePage)).toEqual(before);
    expect(before).toMatchObject({ focus: 'search', scroll: [0, 900] });
  });

  it('returns to the page as it was left, by Back', async () => {
    const tab = await stage.browser.openTab(stage.pages.put('/back.html', page));
    await tab.evaluate(useThePage);
    const before = await tab.evaluate(describePage);
    await enterReader(stage.browser, tab);
    await tab.back();
    await tab.waitFor(() => scrollY === 900);
    // Focus, selection and script state are the browser's to restore: Chromium keeps the page alive behind the reader,
    // Firefox builds it anew after any page of an extension.
    const { html, scroll, title } = await tab.evaluate(describePage);
    expect(before).toMatchObject({ html, scroll, title });
    const isAlive = await tab.evaluate(() => Reflect.get(window, 'kept') === 'kept');
    expect(isAlive).toBe(stage.browser.name === 'chromium');
  });

  it("returns to the page by the reader's own button, and by the popup's", async () => {
    const address = stage.pages.put('/button.html', page);
    const tab = await read(stage.browser, address);
    await tab.click('.ways-out button');
    await tab.waitFor(() => location.pathname === '/button.html');
    await enterReader(stage.browser, tab);
    const popup = await openPopup(stage.browser, tab);
    expect(await popup.evaluate(readPopup)).toEqual({
      sentence: 'You are in the reader.',
      button: 'Back to the page',
    });
    await popup.click('button.primary');
    await tab.waitFor(() => location.pathname === '/button.html');
    await expect.poll(() => tab.address()).toBe(address);
  });

  it('shows the same article after a reload', async () => {
    const tab = await read(stage.browser, stage.pages.put('/reload.html', page));
    const before = await tab.evaluate(readArticle);
    await tab.reload();
    await waitForReader(tab);
    expect(await tab.evaluate(readArticle)).toEqual(before);
  });

  it('opens one reader when the button is pressed twice fast', async () => {
    const address = stage.pages.put('/twice.html', page);
    const tab = await stage.browser.openTab(address);
    const popup = await openPopup(stage.browser, tab);
    await popup.evaluate(() => {
      const button = document.querySelector<HTMLElement>('button.primary');
      button?.click();
      button?.click();
    });
    await waitForReader(tab);
    await tab.back();
    await expect.poll(() => tab.address()).toBe(address);
  });

  it('shows the same article after the browser was closed and opened again', async () => {
    const tab = await read(stage.browser, stage.pages.put('/restart.html', page));
    const before = await tab.evaluate(readArticle);
    const address = await tab.address();
    stage.browser = await stage.browser.restart();
    const again = await stage.browser.openTab(address);
    await waitForReader(again);
    expect(await again.evaluate(readArticle)).toEqual(before);
  });
});
