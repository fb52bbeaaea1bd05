import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLine, firstBelow, topOf } from '../../../src/ui/anchor.ts';
import { nodesOf } from '../nodes-of.ts';

describe('the first thing below an edge', () => {
  it('is found among things in order, wherever the edge is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), fc.nat(1000), (heights, edge) => {
        const bottoms = [...heights].sort((one, other) => one - other);
        const found = bottoms.findIndex((bottom) => bottom > edge);
        const index = firstBelow(bottoms.length, edge, (at) => bottoms[at] ?? 0);
        expect(index).toBe(found < 0 ? bottoms.length : found);
      }),
    );
  });

  it('takes few looks at a long article', () => {
    let looks = 0;
    firstBelow(50_000, 25_000, (at) => {
      looks += 1;
      return at;
    });
    expect(looks).toBeLessThan(20);
  });
});

describe('a line', () => {
  it('is none where nothing is laid out', () => {
    document.body.replaceChildren(nodesOf('<p>Words.</p>'));
    expect(findLine(document.body, 0)).toBeNull();
    expect(topOf(document.body)).toBeNull();
  });

  it('is that of the paragraph at the edge', () => {
    document.body.replaceChildren(nodesOf('<p>One.</p><p>Two.</p><p>Three.</p>'));
    const boxes = new Map([...document.querySelectorAll('p')].map((p, at) => [p, at * 100 - 100]));
    for (const [element, top] of boxes) {
      const box = new DOMRect(0, top, 100, 80);
      element.getBoundingClientRect = () => box;
      element.getClientRects = () => Object.assign([box], { item: () => box });
      element.textContent = '';
    }
    expect(findLine(document.body, 0)).toBe(document.querySelectorAll('p')[1]);
  });
});
