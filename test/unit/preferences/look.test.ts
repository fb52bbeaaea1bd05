// @vitest-environment node

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coloursOf, movedColours, shownColour } from '../../../src/preferences/colours.ts';
import { contrastRatio } from '../../../src/preferences/contrast.ts';
import { lookOf } from '../../../src/preferences/look.ts';
import { parsePreferences } from '../../../src/preferences/parse.ts';
import type { Preferences } from '../../../src/preferences/preferences.ts';
import { schemes } from '../../../src/preferences/schemes.ts';

const usual = { moreContrast: false };

const withValues = (values: Partial<Preferences>): Preferences => parsePreferences(values).values;

const look = (values: Partial<Preferences>, surroundings = usual) =>
  lookOf(withValues(values), surroundings);

describe('a look', () => {
  it.each<[Partial<Preferences>, string, string]>([
    [{ textSize: 320 }, '--text-size', '320%'],
    [{ typeface: 'lexend' }, '--typeface', '"Lexend Variable", sans-serif'],
    [{ installedTypeface: 'Comic Sans MS' }, '--installed-typeface', '"Comic Sans MS"'],
    [{ weight: 800 }, '--bold', '900'],
    [{ lineSpacing: 2.2 }, '--line-spacing', '2.2'],
    [{ letterSpacing: 0.12 }, '--letter-spacing', '0.12em'],
    [{ wordSpacing: 0.16 }, '--word-spacing', '0.16em'],
    [{ paragraphSpacing: 2 }, '--paragraph-spacing', '2em'],
    [{ columnWidth: 40 }, '--column-width', '40ch'],
    [{ wholeWindow: true }, '--column-limit', 'none'],
    [{ alignment: 'justified' }, '--hyphenation', 'auto'],
    [{ italics: 'bold' }, '--italics-style', 'normal'],
    [{ pictures: 'dimmed' }, '--picture-filter', 'brightness(0.55)'],
    [{ pictures: 'hidden' }, '--picture-display', 'none'],
    [{ links: 'plain' }, '--link-line', 'none'],
    [{ contrast: 'green-on-black' }, '--text', '#4dff4d'],
  ])('of %o has %s: %s', (values, property, expected) => {
    expect(look(values)).toHaveProperty(property, expected);
  });

  it('has the same properties whatever is chosen, so that none of an earlier one is left', () => {
    const names = Object.keys(look({})).sort();
    const other = look({
      contrast: 'own',
      typeface: 'installed',
      italics: 'plain',
      links: 'plain',
    });
    expect(Object.keys(other).sort()).toEqual(names);
  });

  it('follows the system between light and dark', () => {
    expect(look({})).toMatchObject({
      '--color-scheme': 'light dark',
      '--text': `light-dark(${schemes.light.text}, ${schemes.dark.text})`,
    });
  });

  it('is black and white where the system asks for more contrast', () => {
    expect(look({}, { moreContrast: true })).toHaveProperty(
      '--text',
      'light-dark(#000000, #ffffff)',
    );
  });

  it('lets a scheme stand that was chosen, whatever the system asks', () => {
    expect(look({ contrast: 'sepia' }, { moreContrast: true })).toEqual(
      look({ contrast: 'sepia' }),
    );
  });
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe("the reader's own colours", () => {
  it('reach the contrast floor, edges and focus 3:1, whatever they are', () => {
    fc.assert(
      fc.property(
        colour,
        colour,
        colour,
        colour,
        colour,
        (text, background, link, visited, mark) => {
          const own = { ownText: text, ownBackground: background, ownLink: link };
          const [colours] = coloursOf(
            withValues({
              contrast: 'own',
              contrastFloor: '4.5',
              ownVisited: visited,
              ownHighlight: mark,
              ...own,
            }),
            usual,
          );
          for (const name of ['text', 'link', 'visited'] as const)
            expect(contrastRatio(colours[name], background)).toBeGreaterThanOrEqual(4.5);
          for (const name of ['edge', 'focus'] as const)
            expect(contrastRatio(colours[name], background)).toBeGreaterThanOrEqual(3);
          expect(contrastRatio(colours.highlight, colours.text)).toBeGreaterThanOrEqual(4.5);
        },
      ),
    );
  });

  it('stand as chosen where the floor is off, but the controls can still be read', () => {
    const same = { ownText: '#202020', ownBackground: '#202020' };
    const shown = look({ contrast: 'own', contrastFloor: 'off', ...same });
    expect(shown).toMatchObject({ '--text': '#202020', '--background': '#202020' });
    expect(contrastRatio(shown['--control-text'] ?? '', '#202020')).toBeGreaterThanOrEqual(4.5);
  });

  it('are named where the floor has moved them, a scheme’s too', () => {
    const pale = { contrast: 'own', ownText: '#999999', ownBackground: '#ffffff' } as const;
    expect(movedColours(withValues(pale), usual)).toEqual(['text', 'highlight']);
    expect(movedColours(withValues({ contrast: 'sepia', contrastFloor: '7' }), usual)).toEqual([]);
    expect(movedColours(withValues({ contrast: 'sepia', contrastFloor: '10' }), usual)).toContain(
      'link',
    );
  });

  it('say what contrast they have, and whether the floor has moved them', () => {
    const pale = withValues({ ownText: '#999999', ownBackground: '#ffffff' });
    expect(shownColour('ownText', pale).moved).toBe(true);
    expect(shownColour('ownText', { ...pale, ownText: '#000000' })).toEqual({
      ratio: 21,
      moved: false,
    });
  });
});
