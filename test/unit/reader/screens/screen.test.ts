// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../src/reader/lines.ts';
import { screenNow, toNext, toPrevious } from '../../../../src/reader/screens/screen.ts';

/** A text of lines by their heights and the gaps above them, in a window that has been scrolled. */
const textOf = (sizes: readonly (readonly [gap: number, height: number])[]) => {
  let at = 0;
  const lines = sizes.map(([gap, height]): Line => {
    const top = at + gap;
    at = top + height;
    return { top, bottom: at };
  });
  const findAt = (scrolled: number) => (edge: number) => {
    const line = lines.find(({ bottom }) => bottom - scrolled > edge);
    return line ? { top: line.top - scrolled, bottom: line.bottom - scrolled } : null;
  };
  return { lines, end: at, findAt };
};

type Text = ReturnType<typeof textOf>;

/** Which lines are seen whole, between the covers, of a text scrolled so far. */
const seenAt = ({ lines, findAt }: Text, scrolled: number, height: number): readonly number[] => {
  const { start, end } = screenNow(findAt(scrolled), height);
  return lines.flatMap(({ top, bottom }, index) =>
    top - scrolled >= start - 1 && bottom - scrolled <= end + 1 ? [index] : [],
  );
};

const forwards = (text: Text, height: number): ReadonlySet<number> => {
  const seen = new Set<number>();
  for (let at = 0, way: number | null = 0; way !== null; way = toNext(text.findAt(at), height)) {
    at += way;
    for (const line of seenAt(text, at, height)) seen.add(line);
  }
  return seen;
};

const backwards = (text: Text, height: number): ReadonlySet<number> => {
  const seen = new Set<number>();
  let at = Math.max(0, text.end - height);
  while (true) {
    for (const line of seenAt(text, at, height)) seen.add(line);
    if (at === 0) return seen;
    at = Math.max(0, at + toPrevious(text.findAt(at), height));
  }
};

const fifty = textOf(Array.from({ length: 50 }, () => [0, 30] as const));

describe('one screen at a time', () => {
  it('covers the parts of lines at both edges', () => {
    expect(screenNow(fifty.findAt(45), 200)).toEqual({ start: 15, end: 195 });
    expect(screenNow(fifty.findAt(60), 210)).toEqual({ start: 0, end: 210 });
  });

  it('covers nothing where no line is whole', () => {
    expect(screenNow(fifty.findAt(45), 35)).toEqual({ start: 0, end: 35 });
  });

  it('goes on to the first line that was not seen whole, and back', () => {
    expect(toNext(fifty.findAt(0), 200)).toBe(180);
    expect(toPrevious(fifty.findAt(300), 200)).toBe(-180);
  });

  it('ends with the text', () => {
    expect(toNext(fifty.findAt(1400), 200)).toBeNull();
  });

  it('goes through a picture taller than the window by parts', () => {
    const picture = textOf([
      [0, 30],
      [0, 1000],
      [0, 30],
    ]);
    expect(toNext(picture.findAt(0), 200)).toBe(30);
    expect(toNext(picture.findAt(30), 200)).toBe(180);
  });

  it('shows every line whole, both ways, whatever their heights', () => {
    const size = fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 5, max: 100 }));
    fc.assert(
      fc.property(fc.array(size, { minLength: 1 }), (sizes) => {
        const text = textOf(sizes);
        expect(forwards(text, 100).size).toBe(sizes.length);
        expect(backwards(text, 100).size).toBe(sizes.length);
      }),
    );
  });
});
