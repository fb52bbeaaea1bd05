import { expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { newsPage, paragraphs } from './harness/pages.ts';
import { openPopup, read, readArticle, readPopup } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';

/** What the popup says of an address. */
const say = async (browser: TestBrowser, address: string): Promise<string> => {
  const tab = await browser.openTab(address);
  const popup = await openPopup(browser, tab);
  return (await popup.evaluate(readPopup)).sentence;
};

const forbidden = /^Browsers keep extensions out of this page/;
const noArticle = /^No article found here/;

const ownPages = {
  chromium: ['chrome://version/', 'about:blank'],
  firefox: ['about:support', 'about:config', 'about:blank'],
};
const stores = {
  chromium: 'https://chromewebstore.google.com/',
  firefox: 'https://addons.mozilla.org/',
};

/** The smallest document that a PDF viewer takes. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

inBothBrowsers('a page that is no article', (stage) => {
  it("gets a sentence on the browser's own pages", async () => {
    for (const address of ownPages[stage.browser.name])
      expect(await say(stage.browser, address), address).toMatch(/^(?:Browsers keep|No article)/);
  });

  it("gets a sentence in the browser's own store", async () => {
    expect(await say(stage.browser, stores[stage.browser.name])).toMatch(forbidden);
  });

  it('gets a sentence in a PDF viewer', async () => {
    const address = stage.pages.put('/paper.pdf', { body: pdf, type: 'application/pdf' });
    expect(await say(stage.browser, address)).toMatch(/^(?:Browsers keep|No article)/);
  });

  it('gets a sentence in view-source', async () => {
    const address = stage.pages.put('/source.html', newsPage('Ferry'));
    expect(await say(stage.browser, `view-source:${address}`)).toMatch(forbidden);
  });

  it('gets a sentence when it is blank', async () => {
    expect(await say(stage.browser, stage.pages.put('/blank.html', ''))).toMatch(noArticle);
  });

  it('gets a sentence when it has links only', async () => {
    const links = Array.from(
      { length: 80 },
      (_, n) => `<li><a href="/${n}">Headline ${n}</a></li>`,
    );
    const address = stage.pages.put(
      '/links.html',
      `<title>Links</title><ul>${links.join('')}</ul>`,
    );
    expect(await say(stage.browser, address)).toMatch(noArticle);
  });

  it('gets a sentence when its body is a frameset', async () => {
    stage.pages.put('/frame.html', newsPage('In a frame'));
    const frameset =
      '<title>Frames</title><frameset cols="50%,50%"><frame src="/frame.html"><frame src="/frame.html"></frameset>';
    expect(await say(stage.browser, stage.pages.put('/frames.html', frameset))).toMatch(noArticle);
  });
});

inBothBrowsers('an article in an unusual document', (stage) => {
  const readText = async (path: string, body: string, type?: string) => {
    const page = { body, ...(type === undefined ? {} : { type }) };
    const tab = await read(stage.browser, stage.pages.put(path, page));
    return tab.evaluate(readArticle);
  };

  it('is read from malformed HTML', async () => {
    const body = `<title>Broken</title></div><article><h1>Broken</h2><p>${paragraphs(8)}</table><b><i></b><p>The last words`;
    expect((await readText('/broken.html', body)).text).toContain('Paragraph 8 tells');
  });

  it('is read from XHTML', async () => {
    const body = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Strict</title></head><body><article><h1>Strict</h1>${paragraphs(8)}</article></body></html>`;
    const { headline, text } = await readText('/strict.xhtml', body, 'application/xhtml+xml');
    expect(headline).toBe('Strict');
    expect(text).toContain('Paragraph 8 tells');
  });

  it('is read from plain text, or gets a sentence', async () => {
    const body = Array.from(
      { length: 20 },
      (_, n) => `Line ${n} of a plain text about the ferry.`,
    ).join('\n\n');
    const address = stage.pages.put('/plain.txt', { body, type: 'text/plain' });
    expect(await say(stage.browser, address)).toMatch(
      /^(?:An article of|This page may not be an article\. A text of|No article found)/,
    );
  });

  it('is read from a page of 5 MB and 60,000 elements', async () => {
    const menu = Array.from({ length: 59_000 }, (_, n) => `<i>${n}</i>`).join('');
    const padding = `<!--${'x'.repeat(4_600_000)}-->`;
    const address = stage.pages.put(
      '/huge.html',
      newsPage('Huge', 200, `<nav hidden>${menu}</nav>${padding}`),
    );
    const tab = await read(stage.browser, address);
    expect((await tab.evaluate(readArticle)).text).toContain('Paragraph 200 tells');
  });

  it('is read where its headline does not end: no browser takes an address of 3 MB', async () => {
    const { headline, text } = await readText(
      '/endless.html',
      newsPage('Endless '.repeat(400_000)),
    );
    expect(headline.length).toBeGreaterThan(3_000_000);
    expect(text).toContain('Paragraph 8 tells');
  });

  it('is read where forms clobber the document', async () => {
    const forms = [
      'body',
      'head',
      'documentElement',
      'createElement',
      'querySelector',
      'implementation',
      'cloneNode',
      'title',
      'baseURI',
      'getElementsByTagName',
      'querySelectorAll',
    ]
      .map(
        (name) =>
          `<form name="${name}"><input name="${name}"><input name="attributes"><input name="parentNode"></form>`,
      )
      .join('');
    const { text } = await readText('/clobbered.html', newsPage('Clobbered', 8, forms));
    expect(text).toContain('Paragraph 8 tells');
  });

  it('is read where forms that the page hides clobber what every element is asked', async () => {
    const fields = [
      ...['contains', 'closest', 'matches', 'checkVisibility', 'querySelector', 'shadowRoot'],
      ...['firstChild', 'nextSibling', 'nodeType', 'parentElement', 'textContent', 'children'],
      ...['getAttribute', 'hasAttribute', 'getAttributeNames', 'classList', 'remove', 'id'],
    ];
    const form = fields
      .map(
        (name) =>
          `<form class="menu" style="display: none"><p>Hidden.</p><input name="${name}"></form>`,
      )
      .join('');
    const { text } = await readText('/hidden.html', newsPage('Hidden form', 8, form));
    expect(text).toContain('Paragraph 8 tells');
  });
});
