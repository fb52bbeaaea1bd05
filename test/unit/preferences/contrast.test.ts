// @vitest-environment node
import { converter, parseHex, wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachContrast } from '../../../src/preferences/contrast.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const ratio = fc.constantFrom(1, 3, 4.5, 7, 10);

const oklch = converter('oklch');

/** How far two hues are apart, in degrees. */
const apart = (one: number, other: number): number => Math.abs(((one - other + 540) % 360) - 180);

const near = [-1, 0, 1];

/** How far the hue turns, in degrees, at the most where each part of a colour goes one step of eight bits up or down. */
const turnOfAStep = (hex: string): number => {
  const { r, g, b } = parseHex(hex) ?? { r: 0, g: 0, b: 0 };
  const step = (part: number, by: number) => Math.min(1, Math.max(0, part + by / 255));
  const around = near.flatMap((dr) =>
    near.flatMap((dg) =>
      near.map((db) => oklch({ mode: 'rgb', r: step(r, dr), g: step(g, dg), b: step(b, db) })),
    ),
  );
  const hue = oklch(hex)?.h ?? 0;
  return Math.max(...around.map(({ h }) => apart(hue, h ?? hue)));
};

const best = (background: string): number =>
  Math.max(wcagContrast('#000000', background), wcagContrast('#ffffff', background));

describe('a colour that has to reach a contrast', () => {
  it('reaches it wherever black or white would', () => {
    fc.assert(
      fc.property(colour, colour, ratio, (own, background, wanted) => {
        fc.pre(best(background) >= wanted);
        const moved = reachContrast(own, background, wanted);
        expect(wcagContrast(moved, background)).toBeGreaterThanOrEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes as near as black or white do where neither is enough', () => {
    const background = '#777777';
    expect(wcagContrast(reachContrast('#888888', background, 10), background)).toBe(
      best(background),
    );
  });

  it('stays as it is where it is enough', () => {
    fc.assert(
      fc.property(colour, colour, ratio, (own, background, wanted) => {
        fc.pre(wcagContrast(own, background) >= wanted);
        expect(reachContrast(own, background, wanted)).toBe(own);
      }),
    );
  });

  it('keeps its hue as far as eight bits can say it', () => {
    const keepsHue = (own: string, background: string, wanted: number): void => {
      const moved = reachContrast(own, background, wanted);
      const [before, after] = [oklch(own), oklch(moved)];
      // Near grey, a step of eight bits turns the hue by many degrees.
      fc.pre((before?.c ?? 0) > 0.05 && (after?.c ?? 0) > 0.05);
      expect(apart(before?.h ?? 0, after?.h ?? 0)).toBeLessThanOrEqual(turnOfAStep(moved));
    };
    fc.assert(fc.property(colour, colour, ratio, keepsHue), {
      numRuns: 1000,
      // Nearly black, where a step turns the hue by more than elsewhere.
      examples: [['#2f2ed3', '#abb4c5', 10]],
    });
  });

  it('moves just far enough', () => {
    const moved = reachContrast('#999999', '#ffffff', 4.5);
    expect(wcagContrast(moved, '#ffffff')).toBeLessThan(4.6);
  });

  it('goes the shorter way', () => {
    expect(reachContrast('#8a8a8a', '#767676', 4.5) > '#8a8a8a').toBe(true);
  });
});
