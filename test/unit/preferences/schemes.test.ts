// @vitest-environment node
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { type Colours, schemes } from '../../../src/preferences/schemes.ts';

const all: readonly (readonly [string, Colours])[] = Object.entries(schemes);

describe.each(all)('the scheme %s', (_, colours) => {
  it.each(['text', 'link', 'visited'] as const)('shows %s at 7:1 or more', (name) => {
    expect(wcagContrast(colours[name], colours.background)).toBeGreaterThanOrEqual(7);
  });

  it.each(['edge', 'focus'] as const)('shows %s at 3:1 or more', (name) => {
    expect(wcagContrast(colours[name], colours.background)).toBeGreaterThanOrEqual(3);
  });
});
