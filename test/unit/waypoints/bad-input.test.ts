// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findWaypoints } from '../../../src/waypoints/find.ts';
import { openHtml } from './pages.ts';
import { addFrame } from './parts.ts';

afterEach(() => vi.restoreAllMocks());

describe('a page', () => {
  it('without anything gives empty lists', () => {
    expect(findWaypoints(openHtml(''))).toEqual({
      skipLinks: [],
      article: null,
      landmarks: [],
      headings: [],
      searches: [],
      player: null,
      closedFrames: [],
    });
  });

  it('of another kind than HTML gives empty lists', () => {
    const document = openHtml('').implementation.createDocument(
      'http://www.w3.org/2000/svg',
      'svg',
    );
    expect(findWaypoints(document).headings).toEqual([]);
  });

  it('that no window shows gives what its markup tells', () => {
    const document = openHtml('').implementation.createHTMLDocument('Copy');
    document.body.innerHTML = '<main><h1>Title</h1></main>';
    expect(findWaypoints(document).headings.map(({ name }) => name)).toEqual(['Title']);
  });

  it('of hundreds of headings lists them all', () => {
    const many = Array.from({ length: 300 }, (_, index) => `<h2>${index}</h2>`).join('');
    expect(findWaypoints(openHtml(many)).headings).toHaveLength(300);
  });

  it('nested deep is read to its end', () => {
    const document = openHtml('');
    let deepest: Element = document.body;
    for (let depth = 0; depth < 200; depth += 1) {
      deepest = deepest.appendChild(document.createElement('div'));
    }
    deepest.appendChild(document.createElement('h1')).append('Down here');
    expect(findWaypoints(document).headings.map(({ name }) => name)).toEqual(['Down here']);
  });

  it('names a frame of another origin, and says that it is out of reach', () => {
    const document = openHtml('<h1>Here</h1>');
    const frame = addFrame(document, '<h2>There</h2>');
    frame.title = 'Player of another site';
    vi.spyOn(frame, 'contentDocument', 'get').mockReturnValue(null);
    const found = findWaypoints(document);
    expect(found.closedFrames.map(({ name }) => name)).toEqual(['Player of another site']);
    expect(found.headings.map(({ name }) => name)).toEqual(['Here']);
  });

  it('with frames in frames lists what is in each', () => {
    const document = openHtml('');
    let inner = document;
    for (let depth = 0; depth < 12; depth += 1) {
      inner = addFrame(inner, `<h2>${depth}</h2>`).contentDocument ?? inner;
    }
    expect(findWaypoints(document).headings).toHaveLength(12);
  });

  it('whose ids are CSS, quotes or blank breaks nothing', () => {
    const ids = ['', ' ', '"]', "'", '\\', ':is(', '#', '%', '%zz', '*', 'a b'];
    const links = ids.map((id) => `<a href="#${id.replaceAll('"', '&quot;')}">Skip to content</a>`);
    const targets = ids.map((id) => `<div id="${id.replaceAll('"', '&quot;')}">x</div>`);
    const found = findWaypoints(openHtml([...links, ...targets].join('')));
    const missing = found.skipLinks.filter(({ problems }) => problems.includes('target-missing'));
    expect(missing.map(({ fragment }) => fragment)).toEqual(['', '']);
  });
});
