import { beforeEach, describe, expect, it } from 'vitest';
import { lookOf } from '../../../src/preferences/look.ts';
import { parsePreferences } from '../../../src/preferences/parse.ts';
import { applyRememberedLook, forgetLook, rememberLook } from '../../../src/ui/remembered-look.ts';
import { siteOf } from '../../../src/ui/site.ts';

const early = (site: string | null): string => {
  const page = document.createElement('div');
  applyRememberedLook(page, localStorage, site);
  return page.style.getPropertyValue('--text-size');
};

const remember = (textSize: number, site: string | null): void => {
  const { values } = parsePreferences({ textSize });
  rememberLook(lookOf(values, { moreContrast: false }), localStorage, site);
};

beforeEach(() => localStorage.clear());

describe('the look of the first paint', () => {
  it('has every property that the preferences ask for, fonts too', () => {
    const { values } = parsePreferences({ typeface: 'opendyslexic', contrast: 'own' });
    const look = lookOf(values, { moreContrast: false });
    rememberLook(look, localStorage, null);
    const page = document.createElement('div');
    applyRememberedLook(page, localStorage, null);
    expect(page.style.getPropertyValue('--typeface')).toBe('OpenDyslexic, sans-serif');
    expect(page.style).toHaveLength(Object.keys(look).length);
  });

  it('is that of the site where the site has its own, else the usual one', () => {
    remember(150, null);
    remember(300, 'news.example');
    expect(early('news.example')).toBe('300%');
    expect(early('other.example')).toBe('150%');
    expect(early(null)).toBe('150%');
  });

  it('is the usual one again when the site has no longer its own', () => {
    remember(150, null);
    remember(300, 'news.example');
    forgetLook('news.example', localStorage);
    expect(early('news.example')).toBe('150%');
  });

  it.each(['', '{', '[]', 'null', '{"color":"red"}', '{"--text-size":7}'])(
    'is the browser’s where the copy is damaged: %s',
    (copy) => {
      localStorage.setItem('look', copy);
      expect(early(null)).toBe('');
    },
  );
});

describe('the site of an address', () => {
  it.each([
    ['https://news.example/a?b', 'news.example'],
    ['file:///tmp/a.html', null],
    ['nonsense', null],
    [null, null],
  ])('%s is of %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});
