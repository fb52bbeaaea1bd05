// @vitest-environment node
import { beforeEach, expect, it } from 'vitest';
import { readerAddressOf } from '../../../src/platform/tabs.ts';
import { siteOfReader } from '../../../src/popup/site-of-reader.ts';
import { addTab, resetBrowser } from '../fake-browser.ts';

beforeEach(resetBrowser);

it.each([
  ['a reader', readerAddressOf('https://news.example/a'), 'news.example'],
  ['a reader of a file', readerAddressOf('file:///tmp/a.html'), null],
  ['a page', 'https://news.example/a', null],
])('the settings of a site hold in the popup over %s', async (_, url, site) => {
  addTab({ id: 1, url, incognito: false });
  expect(await siteOfReader(1)).toBe(site);
});

it('the usual settings hold where the tab is gone', async () => {
  expect(await siteOfReader(7)).toBeNull();
});
