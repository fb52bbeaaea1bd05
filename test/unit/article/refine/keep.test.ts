import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../src/article/blocks/look.ts';
import { copyPage } from '../../../../src/article/copy.ts';
import { keptBlocks } from '../../../../src/article/refine/keep.ts';

const TEXT = 'The council agreed on Tuesday, after a long debate, to mend the old bridge. '.repeat(
  4,
);

/** What is kept of a page where every block has the chance that `chanceOf` gives its text. */
const kept = (html: string, chanceOf: (text: string) => number = () => 0.9): readonly string[] => {
  const scene = sceneOf(copyPage(new DOMParser().parseFromString(html, 'text/html')));
  const chances = Float32Array.from(scene.blocks, ({ text }) => chanceOf(text));
  return [...keptBlocks({ scene, chances })].map(({ text }) => text.trim());
};

describe('keeping the blocks of the article', () => {
  it('leaves out what readers say, however much it reads like an article', () => {
    const comments = `<div class="comments">${`<p>Well said. ${TEXT}</p>`.repeat(9)}</div>`;
    expect(kept(`<p>${TEXT}</p>${comments}`)).toEqual([TEXT.trim()]);
  });

  it('leaves out what readers say beside an article that is less sure than they are', () => {
    const comments = `<div class="comments">${`<p>Well said. ${TEXT}</p>`.repeat(9)}</div>`;
    const chanceOf = (text: string) => (text.startsWith('Well') ? 0.9 : 0.4);
    expect(kept(`<p>${TEXT}</p>${comments}`, chanceOf)).toEqual([TEXT.trim()]);
  });

  it('keeps comments that are all the page has', () => {
    expect(kept(`<div class="comments"><p>${TEXT}</p></div>`)).toHaveLength(1);
  });

  it('leaves out what a site asks its readers to consent to', () => {
    const dialog = `<div id="onetrust-sdk"><p>${TEXT}We use cookies.</p></div>`;
    expect(kept(`<p>${TEXT}</p>${dialog}`)).toEqual([TEXT.trim()]);
  });

  it('leaves out a small box that is named after the author, not a whole article', () => {
    const article = `<div class="author-article">${`<p>${TEXT}</p>`.repeat(9)}</div>`;
    const texts = kept(`${article}<p class="author-bio">Ann has written about bridges.</p>`);
    expect(texts).toHaveLength(9);
  });

  it('leaves out the articles beside the one with the headline', () => {
    const own = `<article><h1>Bridge</h1><p>${TEXT}</p></article>`;
    expect(kept(`${own}<article><h2>Snow</h2><p>${TEXT}Snow.</p></article>`)).toEqual([
      TEXT.trim(),
    ]);
  });

  it('leaves out what stands far above the headline', () => {
    const notes = '<p>Trains stand still.</p>'.repeat(12);
    const page = `${notes}<h1>Bridge</h1>${`<p>${TEXT}</p>`.repeat(9)}`;
    expect(kept(page).filter((text) => text.startsWith('Trains'))).toHaveLength(8);
  });

  it('keeps a section heading whose id says what other parts are called', () => {
    const heading = '<h2><span id="Privacy_and_trust">Privacy and trust</span></h2>';
    expect(kept(`<p>${TEXT}</p>${heading}<p>${TEXT}</p>`)).toHaveLength(3);
  });

  it('keeps a doubtful heading that sets its words in boxes', () => {
    const heading = '<h2><div><a name="plan">Sample plan</a></div></h2>';
    const chanceOf = (text: string) => (text.startsWith('Sample') ? 0.4 : 0.9);
    expect(kept(`<p>${TEXT}</p>${heading}<p>${TEXT}</p>`, chanceOf)).toContain('Sample plan');
  });

  it.each([
    [
      'the caption of a quotation',
      '<figure><blockquote>TEXT</blockquote><figcaption>Ann</figcaption></figure>',
      'Ann',
    ],
    [
      'a listing between paragraphs',
      '<pre>apt install</pre><pre>apt update</pre><p>TEXT</p>',
      'apt update',
    ],
    [
      'the header of a table',
      '<table><tr><td>Name</td></tr><tr><td>Aldermouth, by the sea, in the south</td><td>Harbourton, on the hill, in the north</td><td>Quayside, at the river, in the west</td></tr></table>',
      'Name',
    ],
    ['an item of a list', '<ul><li>TEXT</li><li>TEXT</li><li>Oak</li></ul>', 'Oak'],
    [
      'the author of a post',
      '<blockquote class="twitter-tweet"><p>TEXT</p>— Ann</blockquote>',
      '— Ann',
    ],
  ])('keeps %s, however unlikely', (_, html, short) => {
    const chanceOf = (text: string) => (text.length < 20 ? 0.01 : 0.9);
    const page = `<p>${TEXT}</p>${html.replaceAll('TEXT', TEXT)}`;
    expect(kept(page, chanceOf)).toContain(short);
  });

  it('keeps an unlikely heading between texts, and not one that ends them', () => {
    const chanceOf = (text: string) => (text.length < 20 ? 0.15 : 0.9);
    const page = `<p>${TEXT}</p><h2>The plan</h2><p>${TEXT}</p><h2>More news</h2>`;
    expect(kept(page, chanceOf)).toEqual([TEXT.trim(), 'The plan', TEXT.trim()]);
  });

  it('keeps a long quotation between paragraphs', () => {
    const words = 'Nobody in this town has ever crossed that bridge without a lantern in the hand.';
    const chanceOf = (text: string) => (text === words ? 0.2 : 0.9);
    const page = `<p>${TEXT}</p><blockquote>${words}</blockquote><p>${TEXT}</p>`;
    expect(kept(page, chanceOf)).toContain(words);
  });

  it.each([
    ['a list in an item', '<ul><li>TEXT<ul><li>Oak</li></ul></li><li>TEXT</li></ul>', 'Oak'],
    ['a list of short items', '<ul><li>Oak</li><li>Ash</li></ul>', 'Oak'],
    ['terms and what they mean', '<dl><dt>Oak</dt><dd>A tree.</dd></dl>', 'A tree.'],
    ['a short quotation', '<figure><blockquote><p>Oak!</p></blockquote></figure>', 'Oak!'],
    [
      'the rest of a quotation',
      '<blockquote><p>TEXT</p><footer>Ann, a baker</footer></blockquote>',
      'Ann, a baker',
    ],
    ['a box of facts', '<aside><h3>Figures</h3><ul><li>300 oaks</li></ul></aside>', 'Figures'],
    [
      'the lines of a poem',
      '<div class="poem"><div>The tide comes in,</div><div>the tide goes out</div></div>',
      'The tide comes in,',
    ],
    [
      'a table without header cells',
      '<table><tr><td>Monday</td><td>6:00</td></tr></table>',
      'Monday',
    ],
    [
      'a post none of which is likely',
      '<blockquote class="bluesky-embed"><p>Hello</p></blockquote>',
      'Hello',
    ],
  ])('keeps %s among the text, however short', (_, html, short) => {
    const chanceOf = (text: string) => (text.length < 20 ? 0.11 : 0.9);
    const page = `<p>${TEXT}</p>${html.replaceAll('TEXT', TEXT)}<p>${TEXT}</p>`;
    expect(kept(page, chanceOf)).toContain(short);
  });

  it.each([
    ['a list', '<ul><li>Oak</li><li>Ash</li></ul>'],
    ['a table', '<table><tr><th>Oak</th><th>Ash</th></tr><tr><td>3</td><td>4</td></tr></table>'],
    ['a quotation', '<blockquote><p>Oak</p></blockquote>'],
    ['terms', '<dl><dt>Oak</dt><dd>A tree.</dd></dl>'],
    ['a listing', '<pre>Oak</pre>'],
  ])('keeps %s that ends the text, not one behind its box', (_, html) => {
    const chanceOf = (text: string) => (text.length < 20 ? 0.11 : 0.9);
    const text = `<p>${TEXT}</p>`.repeat(3);
    expect(kept(`<div>${text}${html}</div><p>Ours</p>`, chanceOf)).toContain('Oak');
    expect(kept(`<div>${text}</div><p>Ours</p>${html}`, chanceOf)).not.toContain('Oak');
  });

  it.each([
    ['is called so', '<div class="related-box"><ul><li>Oak</li></ul></div>'],
    ['is of links', '<ul><li><a href="/oak">Oak</a></li></ul>'],
    ['has no structure', '<div>Oak</div>'],
  ])('leaves out what is from elsewhere among the text: what %s', (_, html) => {
    const chanceOf = (text: string) => (text.length < 20 ? 0.11 : 0.9);
    expect(kept(`<p>${TEXT}</p>${html}<p>${TEXT}</p>`, chanceOf)).toHaveLength(2);
  });

  it('keeps the caption of a table that is kept for its place', () => {
    const table =
      '<figure><table><tr><th>Oak</th></tr></table><figcaption>The port</figcaption></figure>';
    const chanceOf = (text: string) => (text.length < 20 ? 0.01 : 0.9);
    expect(kept(`<p>${TEXT}</p>${table}<p>${TEXT}</p>`, chanceOf)).toContain('The port');
  });

  it('gives them in the order of the page, whatever they are kept for', () => {
    const quotation = `<figure><blockquote>${TEXT}</blockquote><figcaption>Ann</figcaption></figure>`;
    const chanceOf = (text: string) => (text.length < 20 ? 0.01 : 0.9);
    expect(kept(`${quotation}<p>The last. ${TEXT}</p>`, chanceOf)).toEqual([
      TEXT.trim(),
      'Ann',
      `The last. ${TEXT.trim()}`,
    ]);
  });

  it('leaves out a listing behind the article', () => {
    const chanceOf = (text: string) => (text.length < 20 ? 0.01 : 0.9);
    expect(kept(`<p>${TEXT}</p><pre>apt install</pre>`, chanceOf)).toHaveLength(1);
  });

  it('leaves out a line that leads to another article', () => {
    const line = '<p>Read more: <a href="/snow">Snow closes the roads in the hills</a></p>';
    expect(kept(`<p>${TEXT}</p>${line}<p>${TEXT}</p>`)).toHaveLength(2);
  });

  it('keeps a doubtful heading when something of its section stays, past a picture', () => {
    const figure = '<figure><img src="a.jpg"><figcaption>The bridge</figcaption></figure>';
    const page = `<p>${TEXT}</p><h2>Money</h2>${figure}<p>${TEXT}</p><h2>Share</h2><p>Links</p>`;
    const chanceOf = (text: string) => (text.length > 100 ? 0.9 : text === 'Links' ? 0 : 0.4);
    expect(kept(page, chanceOf)).toEqual([TEXT.trim(), 'Money', TEXT.trim()]);
  });

  it('keeps the likeliest of a page that it is unsure of, and not what is less likely by far', () => {
    const page = `<p>${TEXT}</p><p>${TEXT} Bridge.</p><p>Tickets and prices</p>`;
    expect(kept(page, (text) => (text.length > 100 ? 0.4 : 0.16))).toHaveLength(2);
  });

  it('keeps nothing of a page where nothing is likely', () => {
    expect(kept(`<p>${TEXT}</p>`, () => 0.1)).toEqual([]);
  });

  it('keeps a standfirst that is set as a heading', () => {
    const page = `<h1>Bridge</h1><h2>The old bridge will be mended</h2><h3>By Ann</h3><p>${TEXT}</p>`;
    const texts = kept(page, (text) => (text === 'By Ann' ? 0 : 0.9));
    expect(texts).toEqual(['The old bridge will be mended', TEXT.trim()]);
  });
});
