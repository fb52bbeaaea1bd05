import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../src/article/blocks/look.ts';
import { copyPage } from '../../../../src/article/copy.ts';
import { extract } from '../../../../src/article/extract.ts';
import { keptBlocks } from '../../../../src/article/refine/keep.ts';
import { runningTextOf } from '../../../../src/article/running-text.ts';
import { nodesOf } from '../../nodes-of.ts';

const TEXT = 'The council agreed on Tuesday, after a long debate, to mend the old bridge. '.repeat(
  4,
);

/** What is kept of `html` besides its running text, where the model takes all but that for parts of other pages. */
const notesKept = (html: string): readonly string[] => {
  const scene = sceneOf(copyPage(new DOMParser().parseFromString(html, 'text/html')));
  const isText = ({ text }: { readonly text: string }) => text.startsWith('The council');
  const chances = Float32Array.from(scene.blocks, (block) => (isText(block) ? 0.9 : 0));
  return [...keptBlocks({ scene, chances })]
    .filter((block) => !isText(block))
    .map(({ text }) => text);
};

const marked = (mark: string): string => `<p>${TEXT}${mark}</p>`;

describe('the notes that the text points at', () => {
  it.each([
    ['a number in brackets', '<sup><a href="#n">[12]</a></sup>'],
    ['brackets of their own', '<sup><a href="#n"><span>[</span>12<span>]</span></a></sup>'],
    ['a letter', '<a href="#n">(a)</a>'],
    ['a dagger', '<a href="#n">†</a>'],
    ['a named number', '<sup><a href="#n">[note 3]</a></sup>'],
    ['a whole address', '<a href="https://courier.example/a#n">1</a>'],
  ])('are kept where they are marked by %s', (_, mark) => {
    const html = `${marked(mark)}<div class="x"><p id="n">Town records, 1780.</p></div>`;
    expect(notesKept(html)).toEqual(['Town records, 1780.']);
  });

  it('are kept with all of their list, whose numbers count, and their heading', () => {
    const list = '<h2>Sources</h2><ol><li>A map.</li><li id="n">Town records.</li></ol>';
    expect(notesKept(`${marked('<a href="#n">2</a>')}<div>${list}</div>`)).toEqual([
      'Sources',
      'A map.',
      'Town records.',
    ]);
  });

  it('are found by an anchor in them, by its id or its name', () => {
    const html = (anchor: string) =>
      `${marked('<a href="#n">[1]</a>')}<p>${anchor} Town records.</p>`;
    expect(notesKept(html('<a id="n" href="#r">[1]</a>'))).toEqual(['[1] Town records.']);
    expect(notesKept(html('<a name="n" href="#r">[1]</a>'))).toEqual(['[1] Town records.']);
    expect(notesKept(html('<a name="n"></a>'))).toEqual(['Town records.']);
  });

  it('are kept by an address that is encoded', () => {
    const html = `${marked('<a href="#caf%C3%A9">1</a>')}<p id="café">A café.</p>`;
    expect(notesKept(html)).toEqual(['A café.']);
  });

  it.each([
    ['what a link of words leads to', '<a href="#n">the menu</a>', '<p id="n">Soup.</p>'],
    [
      'comments that are counted',
      '<a href="#n">5</a>',
      '<div id="n" class="comments">First!</div>',
    ],
    ['a part of a list of contents', '<a href="#n">1</a>', '<h2 id="n">History</h2>'],
    ['a section of any length', '<a href="#n">1</a>', `<div id="n">${'Words. '.repeat(400)}</div>`],
    ['what another page has', '<a href="#n">1</a>', '<p id="m">Soup.</p>'],
  ])('are not %s', (_, mark, behind) => {
    expect(notesKept(`${marked(mark)}${behind}`)).toEqual([]);
  });

  it('are not what stands before the text that points there', () => {
    expect(notesKept(`<p id="n">Soup.</p>${marked('<a href="#n">1</a>')}`)).toEqual([]);
  });

  it('stand in one box where each is a box by itself', () => {
    const text = marked('<a href="#n">1</a><a href="#m">2</a>').repeat(3);
    const notes =
      '<div><div id="n"><p>Town records.</p></div><div id="m"><p>A map.</p></div></div>';
    const page = new DOMParser().parseFromString(`<article>${text}${notes}</article>`, 'text/html');
    const extraction = extract(page, 'https://courier.example/a');
    expect(extraction.ok && extraction.article.body).toMatch(
      /<aside><p>Town records.<\/p><p>A map.<\/p><\/aside>$/,
    );
  });

  it('lead there and back, set aside from the running text', () => {
    const article = `<h1>Bridge</h1>${marked('<sup id="r"><a href="#n">[1]</a></sup>').repeat(3)}`;
    const notes =
      '<div class="reflist"><h2>References</h2><ol><li id="n"><a href="#r">^</a> Town records.</li></ol></div>';
    const page = new DOMParser().parseFromString(
      `<title>Bridge</title><article>${article}${notes}</article>`,
      'text/html',
    );
    const extraction = extract(page, 'https://courier.example/a');
    const body = document.createElement('div');
    body.append(nodesOf(extraction.ok ? extraction.article.body : ''));
    expect(body.lastElementChild?.outerHTML).toBe(
      '<aside><ol><li id="n"><a href="#r">^</a> Town records.</li></ol></aside>',
    );
    expect(body.querySelector('#r a')?.getAttribute('href')).toBe('#n');
    expect(runningTextOf(body)).not.toContain('Town records');
  });
});
