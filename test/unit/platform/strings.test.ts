// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { formatNumber, isolated, stringsDirection } from '../../../src/platform/strings.ts';
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

describe('a text of the page in a sentence of ours', () => {
  it('is isolated where it runs the other way', () => {
    expect(isolated('«العبارة» (2)')).toBe('\u2068«العبارة» (2)\u2069');
    expect(isolated('The word “שלום”')).toBe('\u2068The word “שלום”\u2069');
  });

  it('is as it is where it runs the same way', () => {
    expect(isolated('The ferry, 渡し船 and паром')).toBe('The ferry, 渡し船 and паром');
  });
});
