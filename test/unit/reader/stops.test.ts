import { afterEach, describe, expect, it } from 'vitest';
import { blocksOf, neighbour, type StopKind, stopsOf } from '../../../src/reader/stops.ts';
import { put } from './put.ts';

afterEach(() => document.body.replaceChildren());

const texts = (elements: readonly Element[]) => elements.map((element) => element.textContent);

const page = `
  <h1>Head</h1><div class="note"><p>ours</p></div>
  <p>one <a href="#x">link</a></p>
  <blockquote><p>two</p><p>three</p></blockquote>
  <h2>Middle</h2>
  <ul><li>four</li><li><p>five</p></li></ul>
  <img alt="a dog"><img alt=""><img>
  <table><caption>cap</caption><tr><td>six</td></tr></table>
  <p> </p>
  <h3>End</h3>`;

describe('the stops of an article', () => {
  it('are its headings', () => {
    expect(texts(stopsOf(put(page), 'heading'))).toEqual(['Head', 'Middle', 'End']);
  });

  it('are its paragraphs, each once and none empty, without what the interface says', () => {
    const found = texts(stopsOf(put(page), 'paragraph'));
    expect(found).toEqual(['one link', 'two', 'three', 'four', 'five', 'cap', 'six']);
  });

  it('are its pictures with and without a description, but no decoration', () => {
    const found = stopsOf(put(page), 'image').map((image) => image.getAttribute('alt'));
    expect(found).toEqual(['a dog', null]);
  });

  it('are its tables', () => {
    expect(stopsOf(put(page), 'table')).toHaveLength(1);
  });
});

it('a table that is shown line by line is its lines', () => {
  const root = put(`
    <div class="scroll-region" hidden><table><tr><td>six</td></tr></table></div>
    <div class="table-lines"><ul><li>six</li></ul></div>`);
  expect(stopsOf(root, 'table')).toEqual([root.querySelector('.table-lines')]);
  expect(stopsOf(root, 'paragraph')).toEqual([root.querySelector('li')]);
});

it('a picture that is not shown is none, and the description in its place is', () => {
  const root = put(`
    <p><img alt="a dog" style="display: none"><span class="picture-description">Image: a dog</span></p>
    <p><img alt="a cat"><span class="picture-description" aria-hidden="true">Image: a cat</span></p>
    <img alt="a hen" style="display: none"><a class="picture-failed" style="display: none">a cow</a>`);
  expect(stopsOf(root, 'image')).toEqual([
    root.querySelector('.picture-description'),
    root.querySelector('[alt="a cat"]'),
  ]);
});

it('the blocks of an article are its headings and paragraphs in their order', () => {
  const order = ['Head', 'one link', 'two', 'three', 'Middle', 'four', 'five', 'cap', 'six', 'End'];
  expect(texts(blocksOf(put(page)))).toEqual(order);
});

describe('the neighbour', () => {
  const from = (selector: string, kind: StopKind, way: 'next' | 'previous') => {
    const root = put(page);
    const node = selector === '' ? root : root.querySelector(selector);
    return node && neighbour(stopsOf(root, kind), node, way)?.textContent;
  };

  it('of a heading is the next heading', () => {
    expect(from('h1', 'heading', 'next')).toBe('Middle');
  });

  it('before a paragraph is its own heading', () => {
    expect(from('ul', 'heading', 'previous')).toBe('Middle');
  });

  it('of the whole article is its first stop', () => {
    expect(from('', 'heading', 'next')).toBe('Head');
  });

  it('of a table is its first row', () => {
    expect(from('table', 'paragraph', 'next')).toBe('cap');
  });

  it('before a link is not the paragraph that it stands in', () => {
    expect(from('a', 'paragraph', 'previous')).toBeUndefined();
  });

  it('is nobody at the end and at the start', () => {
    expect(from('h3', 'heading', 'next')).toBeUndefined();
    expect(from('h1', 'heading', 'previous')).toBeUndefined();
  });
});
