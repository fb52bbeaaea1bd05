// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  headsSkipLinks,
  readId,
  readWords,
} from '../../../../src/waypoints/skip-links/read-words.ts';
import { type SkipWords, skipWords } from '../../../../src/waypoints/skip-links/skip-words.ts';

const languages: readonly (readonly [string, SkipWords])[] = Object.entries(skipWords);

/** As a word of the table would stand in a text. */
const spoken = (cell: string | undefined): string =>
  (cell?.split(' ')[0] ?? '').replace(/^\*|\.$/gu, '').replaceAll('_', ' ');

describe('the words of skip links', () => {
  it.for(languages)('are read in %s', ([, words]) => {
    expect(readWords(`${spoken(words.skip)} ${spoken(words.content)}`)).toMatchObject({
      skips: true,
      destination: 'content',
    });
  });

  it.for([
    ['Skip to main content', 'content'],
    ['Skip navigation', 'content'],
    ['Skip to main Navigation', 'navigation'],
    ['Skip to site index', 'navigation'],
    ['Navigation überspringen', 'content'],
    ['Zur Hauptnavigation springen', 'navigation'],
    ['ZUM INHALT', 'content'],
    ['Passer la publicité', 'block'],
    ['Sari la Căutare', 'search'],
    ['Skip to Right rail', 'aside'],
    ['Qidiruvga o’ting', 'search'],
    ['Back to top', null],
    ['Golf', null],
    ['', null],
    ['x'.repeat(5000), null],
  ] as const)('in “%s” lead to %s', ([text, destination]) => {
    expect(readWords(text).destination).toBe(destination);
  });

  it.for(['Back to top', 'Наверх', 'Zum Seitenanfang', 'przejdź na początek strony', 'トップへ'])(
    'in “%s” lead to the beginning',
    (text) => {
      expect(readWords(text).saysTop).toBe(true);
    },
  );

  it.for([
    ['main-content', 'content'],
    ['txtHeaderSearch', 'search'],
    ['js-menuPrincipal', 'navigation'],
    ['x17', null],
  ] as const)('are read from the id %s as %s', ([id, destination]) => {
    expect(readId(id)).toBe(destination);
  });

  it('head lists of skip links', () => {
    expect(headsSkipLinks('Accessibility links')).toBe(true);
    expect(headsSkipLinks('Ссылки для упрощенного доступа')).toBe(true);
    expect(headsSkipLinks('Links of the week')).toBe(false);
  });
});
