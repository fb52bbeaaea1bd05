import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../src/article/blocks/look.ts';
import { findByBlocks } from '../../../../src/article/candidates/blocks.ts';
import { copyPage } from '../../../../src/article/copy.ts';

const TEXT = 'The council agreed on Tuesday, after a long debate, to mend the old bridge. '.repeat(
  4,
);

/** The candidate of a page where every block has the chance that `chanceOf` gives its text. */
const found = (html: string, chanceOf: (text: string) => number = () => 0.9) => {
  const scene = sceneOf(copyPage(new DOMParser().parseFromString(html, 'text/html')));
  const chances = Float32Array.from(scene.blocks, ({ text }) => chanceOf(text));
  return findByBlocks({ scene, chances });
};

describe('the candidate by blocks', () => {
  it.each([
    ['gets<em> </em>expensive', 'gets expensive'],
    ['<b>many</b><i> </i><b>plans</b>', 'many plans'],
    ['by Smith<span>&nbsp;</span>from town', 'by Smith\u00a0from town'],
  ])('keeps words apart that only an element of space parts: %s', (html, words) => {
    expect(found(`<p>${TEXT}</p><p>${html}. ${TEXT}</p>`).body.textContent).toContain(words);
  });

  it('keeps the space in the elements of a listing', () => {
    const code = '<pre><b>port:</b><span class="w">\n  </span><b>5335</b></pre>';
    expect(found(`<p>${TEXT}</p>${code}<p>${TEXT}</p>`).body.textContent).toContain(
      'port:\n  5335',
    );
  });

  it('makes no figure in a figure, whatever boxes stand in it', () => {
    const figure =
      '<figure><div class="image"><img src="a.jpg"><span class="source">Reuters</span></div><figcaption>The quay</figcaption></figure>';
    const chanceOf = (text: string) => (text.length < 20 ? 0.01 : 0.9);
    const { body } = found(`<p>${TEXT}</p>${figure}<p>${TEXT}</p>`, chanceOf);
    expect(body.querySelectorAll('figure')).toHaveLength(1);
    expect(body.querySelector('figure')?.textContent).toBe('ReutersThe quay');
  });

  it('does not count as kept the caption of a picture that is not copied', () => {
    const elsewhere =
      '<figure><img src="a.jpg"><figcaption>A ferry in spring.</figcaption></figure>';
    const article = `<article><p>${TEXT}</p><p>${TEXT}</p></article>`;
    const { kept } = found(`<div>${elsewhere}</div>${article}`);
    expect([...kept].map(({ text }) => text)).toEqual([TEXT.trim(), TEXT.trim()]);
  });

  it('keeps the empty cells of a table, so that the others stand in their columns', () => {
    const table =
      '<table><tr><td></td><th>North</th></tr><tr><th>Ice</th><td>none</td></tr></table>';
    const { body } = found(`<p>${TEXT}</p>${table}<p>${TEXT}</p>`);
    expect([...body.querySelectorAll('tr')].map(({ cells }) => cells.length)).toEqual([2, 2]);
  });

  it.each([
    ['a named place', '<a id="n1"></a>'],
    ['a named place in a paragraph of its own', '<p><a name="n1"></a></p>'],
    ['where a long word may be broken', 'Donau<wbr>dampf'],
    ['a film that a script is to show', '<lite-youtube videoid="abcdefghijk"></lite-youtube>'],
    ['a picture of an AMP page', '<amp-img src="/a.jpg" alt="A pier"></amp-img>'],
    ['a post that a script is to show', '<div class="fb-post" data-href="/posts/1"></div>'],
  ])('keeps %s, which has no text', (_, html) => {
    const { body } = found(`<p>${TEXT}</p><div>${html}</div><p>${TEXT}</p>`);
    expect(body.innerHTML).toContain(html);
  });
});
