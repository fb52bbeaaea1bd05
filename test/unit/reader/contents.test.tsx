import './dom-gaps.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { ArticleView } from '../../../src/reader/article-view.tsx';
import { Contents, goToContents } from '../../../src/reader/contents.tsx';
import { outlineOf } from '../../../src/reader/contents-outline.ts';
import { keepOneHistoryEntry } from '../../../src/reader/fragment-links.ts';
import { followReader } from '../../../src/reader/reading-point.ts';
import { lastBegun, stopsOf } from '../../../src/reader/stops.ts';
import { anArticle } from '../an-article.ts';
import { put } from './put.ts';

interface Tree {
  readonly [heading: string]: Tree;
}

const treeOf = (entries: ReturnType<typeof outlineOf>): Tree =>
  Object.fromEntries(entries.map((entry) => [entry.heading.textContent, treeOf(entry.entries)]));

const outline = (markup: string) => treeOf(outlineOf(stopsOf(put(markup), 'heading')));

describe('the outline', () => {
  it('nests headings by their levels', () => {
    const markup = '<h2>A</h2><h3>A1</h3><h3>A2</h3><h2>B</h2><h3>B1</h3><h4>B1a</h4><h2>C</h2>';
    expect(outline(markup)).toEqual({ A: { A1: {}, A2: {} }, B: { B1: { B1a: {} } }, C: {} });
  });

  it('makes no empty step of a level that is left out, and starts at any level', () => {
    expect(outline('<h3>A</h3><h6>A1</h6><h2>B</h2>')).toEqual({ A: { A1: {} }, B: {} });
  });

  it('gives each heading an id of its own, also where the page has used one twice', () => {
    const markup =
      '<p id="article-x"></p><h2 id="article-x">A</h2><h2 id="article-y">B</h2><h2>C</h2>';
    const ids = outlineOf(stopsOf(put(markup), 'heading')).map(({ id }) => id);
    expect(ids).toEqual(['heading-1', 'article-y', 'heading-3']);
  });
});

describe('the heading of a section', () => {
  const at = (selector: string) => {
    const root = put(
      '<p id="p0">x</p><h2>A</h2><p id="p1">x</p><h3>A1 <a>y</a></h3><p id="p2">z</p>',
    );
    const node = root.querySelector(selector);
    return node && lastBegun(stopsOf(root, 'heading'), node)?.textContent;
  };

  it('is the last that begins before a paragraph', () => {
    expect([at('#p1'), at('#p2')]).toEqual(['A', 'A1 y']);
  });

  it('is the heading itself on a heading, and for a link in it', () => {
    expect([at('h3'), at('a')]).toEqual(['A1 y', 'A1 y']);
  });

  it('is none before the first', () => {
    expect(at('#p0')).toBeUndefined();
  });
});

describe('the contents', () => {
  keepOneHistoryEntry(document);
  followReader(document);

  const show = async (body: string) => {
    const article = anArticle({ body });
    const view = (
      <>
        <Contents article={article} />
        <ArticleView article={article} />
      </>
    );
    await act(() => render(view, document.body));
  };
  const links = () => [...document.querySelectorAll<HTMLAnchorElement>('#contents a')];
  const headings = '<h2>A</h2><p>one</p><h3>B</h3><p>two</p>';

  afterEach(() => render(null, document.body));

  it('are a named landmark with a link a heading', async () => {
    await show(headings);
    expect(document.querySelector('nav')?.getAttribute('aria-label')).toBe('Contents');
    expect(links().map((link) => link.textContent)).toEqual(['A', 'B']);
  });

  it('are not there for fewer than two headings', async () => {
    await show('<h2>A</h2><p>one</p>');
    expect(document.querySelector('nav')).toBeNull();
  });

  it('move the focus to the heading, and leave the history as it is', async () => {
    await show(headings);
    const before = history.length;
    links()[1]?.click();
    expect(document.activeElement?.textContent).toBe('B');
    expect([history.length, location.hash]).toEqual([before, '']);
  });

  it('mark the section where the reader is, and only that', async () => {
    await show(headings);
    links()[1]?.click();
    await act(() => goToContents(document));
    await act(() => void document.querySelector('details')?.dispatchEvent(new Event('toggle')));
    expect(links().map((link) => link.getAttribute('aria-current'))).toEqual([null, 'location']);
    expect(document.activeElement).toBe(links()[1]);
  });
});
