import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../../src/article/blocks/collect.ts';

const blocksOf = (html: string) =>
  collectBlocks(new DOMParser().parseFromString(html, 'text/html').body).blocks;

const textsOf = (html: string) => blocksOf(html).map(({ text }) => text);

describe('collecting blocks', () => {
  it('ends a block at the borders of block elements, however deep the text stands', () => {
    expect(textsOf('<div>a <b>b</b><p>c</p>d<ul><li>e<ul><li>f</ul></ul></div>')).toEqual([
      'a b',
      'c',
      'd',
      'e',
      'f',
    ]);
  });

  it('keeps a line break inside a block, and ends the block at two', () => {
    expect(textsOf('<p>one<br>two<br><br>three</p>')).toEqual(['one two', 'three']);
  });

  it('makes a block of each cell', () => {
    expect(textsOf('<table><tr><th>a<td>b</table>')).toEqual(['a', 'b']);
  });

  it('passes over what shows no text of its own', () => {
    expect(textsOf('<p>a<noscript>b</noscript></p><button>c</button><p>d</p>')).toEqual(['a', 'd']);
  });

  it('tells how much of a block is links', () => {
    const [block] = blocksOf('<p>see <a href="#">this</a> and <a href="#">that</a></p>');
    expect(block).toMatchObject({ linkLength: 8, links: 2 });
  });

  it('takes an anchor without an address for a place, not for a link', () => {
    const [block] = blocksOf('<a name="top"><p>All that follows on the page');
    expect(block).toMatchObject({ linkLength: 0, links: 0 });
  });

  it('sums what is in a box', () => {
    const { root } = collectBlocks(
      new DOMParser().parseFromString('<p>ab</p><p><a href="#">cd</a></p>', 'text/html').body,
    );
    expect(root).toMatchObject({ length: 4, linkLength: 2, blocks: 2, first: 0, last: 1 });
  });
});
