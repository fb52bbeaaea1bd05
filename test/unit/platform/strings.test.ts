import { describe, expect, it } from 'vitest';
import { isolated } from '../../../src/platform/strings.ts';

describe('a text of the page in a sentence of ours', () => {
  it('is isolated where it runs the other way', () => {
    expect(isolated('«العبارة» (2)')).toBe('\u2068«العبارة» (2)\u2069');
    expect(isolated('The word “שלום”')).toBe('\u2068The word “שלום”\u2069');
  });

  it('is as it is where it runs the same way', () => {
    expect(isolated('The ferry, 渡し船 and паром')).toBe('The ferry, 渡し船 and паром');
  });
});
