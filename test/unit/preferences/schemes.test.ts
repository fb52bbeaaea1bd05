// @vitest-environment node
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { type Colours, schemes } from '../../../src/preferences/schemes.ts';

const all: readonly (readonly [string, Colours])[] = Object.entries(schemes);

describe.each(all)('the scheme %s', (_, colours) => {
  it.each(['text', 'link', 'visited'] as const)('shows %s at 7:1 or more', (name) => {
    expect(wcagContrast(colours[name], colours.background)).toBeGreaterThanOrEqual(7);
  });

  it('shows text on a highlight at 7:1 or more', () => {
    expect(wcagContrast(colours.text, colours.highlight)).toBeGreaterThanOrEqual(7);
  });

  it('shows a highlight as different from the background', () => {
    expect(colours.highlight).not.toBe(colours.background);
  });

  it.each(['edge', 'focus'] as const)('shows %s at 3:1 or more', (name) => {
    expect(wcagContrast(colours[name], colours.background)).toBeGreaterThanOrEqual(3);
  });
});
