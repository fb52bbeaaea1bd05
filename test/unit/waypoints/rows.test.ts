// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findWaypoints } from '../../../src/waypoints/find.ts';
import { rowsOf } from '../../../src/waypoints/rows.ts';
import { openHtml } from './pages.ts';

const rowsIn = (html: string) => {
  const document = openHtml(html);
  return rowsOf(document, findWaypoints(document)).map(({ row }) => row);
};

describe('the rows of a page', () => {
  it('stand in the order of links, landmarks, headings, and the article last', () => {
    const rows = rowsIn(
      '<h2>Last</h2><nav></nav><main id="m"><h1>Text</h1></main><a href="#m">Skip to content</a>',
    );
    expect(rows.map(({ group }) => group)).toEqual([
      'skip-links',
      'landmarks',
      'landmarks',
      'headings',
      'headings',
      'article',
    ]);
  });

  it('keep their numbers when the article’s joins them', () => {
    const document = openHtml(
      '<nav aria-label="Sections"></nav><div id="start">Words</div><h2>Last</h2>',
    );
    const groupsWith = (articleStart: Element | null) =>
      rowsOf(document, findWaypoints(document, { articleStart })).map(({ row }) => row.group);
    expect(groupsWith(null)).toEqual(['landmarks', 'headings']);
    expect(groupsWith(document.querySelector('#start'))).toEqual([
      'landmarks',
      'headings',
      'article',
    ]);
  });

  it('say where a link with a missing target leads instead, and give its tag', () => {
    const [row] = rowsIn(
      '<a class="skip" href="#gone">Skip to content</a><main><h1>Text</h1></main>',
    );
    expect(row).toMatchObject({
      problems: ['target-missing'],
      instead: { kind: 'landmark', role: 'main' },
      markup: '<a class="skip" href="#gone">',
    });
  });

  const search = '<form role="search"><input type="search"></form>';
  const link = '<a href="#there">Skip to search</a>';

  it.for([
    ['hidden, and nothing opens it', `<p id="there" hidden>Text</p>${search}`],
    ['inert', `<p id="there" inert>Text</p>${search}`],
    ['empty', `<div id="there"></div>${search}`],
  ] as const)('say where a link leads instead whose target is %s', ([, rest]) => {
    expect(rowsIn(link + rest)[0]).toMatchObject({ instead: { role: 'search' } });
  });

  it.for([
    ['it may be opened', `<p id="there" hidden>Text</p><button aria-controls="there">b</button>`],
    ['it is folded away', `<details><summary>s</summary><p id="there">Text</p></details>`],
    ['it works', '<p id="there">Text</p>'],
  ] as const)('promise no other place where %s', ([, rest]) => {
    expect(rowsIn(link + rest + search)[0]?.instead).toBeNull();
  });

  it('promise no other place than the target itself', () => {
    expect(rowsIn('<a href="#m">Skip to content</a><main id="m"></main>')[0]?.instead).toBeNull();
  });

  it('say that a link leads nowhere where the page has nothing like it', () => {
    const [row] = rowsIn('<a href="#gone">Skip to search</a><p>Text</p>');
    expect(row).toMatchObject({ problems: ['target-missing'], instead: null });
  });

  it('are none for an empty page', () => {
    expect(rowsIn('')).toEqual([]);
  });
});
