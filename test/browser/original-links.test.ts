import { expect, it } from 'vitest';
import { newsPage } from './harness/pages.ts';
import { read } from './harness/reading.ts';
import { inBothBrowsers } from './harness/scenarios.ts';

const skipLink = '<a href="#search">Skip to search</a><form id="search"><input></form>';

/** It takes a while to look through. */
const long = `<ul>${'<li><a href="/x">Elsewhere</a></li>'.repeat(9000)}</ul>`;

/** Runs in the reader: where its links to the original page lead. */
const readLinks = () => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.from-original a')];
  return links.length > 0 && links.map(({ textContent, hash }) => [textContent, hash]);
};

inBothBrowsers('the original page’s own accessibility links', (stage) => {
  it.each([
    ['a page', skipLink],
    ['a page that is not kept for Back', `${skipLink}<script>onunload = () => {}</script>`],
    ['a page that takes long to look through', skipLink + long],
  ] as const)('come after the article, of %s', async (name, extra) => {
    const path = `/${name.length}.html`;
    const address = stage.pages.put(path, newsPage('Ferry To Stay', 8, extra));
    const tab = await read(stage.browser, address);
    expect(await tab.waitFor(readLinks)).toEqual([['Skip to search', '#search']]);
  });
});
