import { describe, expect, it } from 'vitest';
import { lineAt, linesOf } from '../../../src/reader/lines.ts';
import { bandAt } from '../../../src/reader/ruler-band.ts';

const line = (top: number, bottom = top + 20) => ({ top, bottom });
const lines = [line(0), line(30), line(60), line(90), line(120)];

describe('the lines of a text', () => {
  it('are boxes side by side as one: a link, a raised figure', () => {
    expect(linesOf([line(0), line(2, 18), line(-4, 8), line(30)])).toEqual([
      line(-4, 20),
      line(30),
    ]);
  });

  it('are in their order, whatever the order of the boxes', () => {
    expect(linesOf([line(60), line(0), line(30)])).toEqual([line(0), line(30), line(60)]);
  });

  it('are found by height, between two by the nearer', () => {
    expect([35, 22, 28, -50, 500].map((y) => lineAt(lines, y))).toEqual([1, 0, 1, 0, 4]);
    expect(lineAt([], 5)).toBe(-1);
  });
});

describe('the ruler', () => {
  it('lies at one line, or at as many as its window has', () => {
    expect(bandAt(lines, 65, 'line')).toEqual({ top: 60, bottom: 80 });
    expect(bandAt(lines, 65, 'one')).toEqual({ top: 60, bottom: 80 });
    expect(bandAt(lines, 65, 'three')).toEqual({ top: 30, bottom: 110 });
    expect(bandAt(lines, 65, 'five')).toEqual({ top: 0, bottom: 140 });
  });

  it('ends with the text', () => {
    expect(bandAt(lines, 0, 'five')).toEqual({ top: 0, bottom: 80 });
    expect(bandAt([], 0, 'five')).toBeNull();
  });
});
