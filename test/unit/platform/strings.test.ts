// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { formatNumber, stringsDirection } from '../../../src/platform/strings.ts';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';

beforeEach(resetBrowser);

describe('numbers in a sentence', () => {
  it.each([
    ['en-IN', '1,00,000'],
    ['de', '100,000'],
    ['ar', '100,000'],
  ])('are of the language that the sentence is in, for a browser in %s', (language, written) => {
    fakeBrowser.i18n.getUILanguage.mockReturnValueOnce(language);
    expect(formatNumber(100_000)).toBe(written);
  });
});

it('the strings run as their own language does', () => {
  expect(stringsDirection()).toBe('ltr');
});
