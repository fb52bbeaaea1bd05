import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showCaptions } from '../../../../src/reader/showing/show-captions.ts';
import { showTables } from '../../../../src/reader/showing/show-tables.ts';
import { linesOf } from '../../../../src/reader/showing/table-lines.ts';
import { nodesOf } from '../../nodes-of.ts';
import { resized } from '../dom-gaps.ts';

const tableOf = (html: string): HTMLTableElement => {
  document.body.replaceChildren(nodesOf(`<table>${html}</table>`));
  const table = document.querySelector('table');
  if (table === null) throw new Error('The test has written no table.');
  return table;
};

const lines = (html: string): readonly string[] =>
  [...linesOf(tableOf(html)).querySelectorAll('li')].map((item) => (item.textContent ?? '').trim());

const votes = `<caption>Votes by country</caption>
  <thead><tr><th>Country<th>Votes</thead><tr><th>Latvia<td>12<tr><th>Malta<td>8`;

describe('a table line by line', () => {
  it('says with each value what it is', () => {
    expect(lines(votes)).toEqual(['Country: Latvia. Votes: 12.', 'Country: Malta. Votes: 8.']);
  });

  it.each([
    ['as the page has it', () => undefined],
    ['as one by its role', () => showCaptions(document.body)],
  ])('has its caption above: %s', (_, change) => {
    const table = tableOf(votes);
    change();
    expect(linesOf(table).querySelector('.table-caption')?.textContent).toBe('Votes by country');
  });

  it('joins headers above each other, and says a header that spans both rows once', () => {
    expect(
      lines(`<tr><th rowspan="2">Country<th colspan="2">Votes<tr><th>2023<th>2024
        <tr><td>Latvia<td>10<td>12`),
    ).toEqual(['Country: Latvia. Votes 2023: 10. Votes 2024: 12.']);
  });

  it('repeats a value that spans rows', () => {
    expect(lines('<tr><th>Day<th>Stop<tr><td rowspan="2">Monday<td>Quay<tr><td>Market')).toEqual([
      'Day: Monday. Stop: Quay.',
      'Day: Monday. Stop: Market.',
    ]);
  });

  it('is values alone where there are no headers', () => {
    expect(lines('<tr><td>Latvia<td>12<tr><td>Malta<td>8')).toEqual(['Latvia. 12.', 'Malta. 8.']);
  });

  it('skips what is empty, and sets no second full stop', () => {
    expect(lines('<tr><th>Who<th>Said<th>When<tr><td>Ana<td>“No.”<td>')).toEqual([
      'Who: Ana. Said: “No.”',
    ]);
    expect(lines('<tr><th>Said<tr><td>No.')).toEqual(['Said: No.']);
  });

  it.each([
    ['results.<sup><a href="#n">[2]</a></sup> ', 'results.[2]'],
    ['results. <a href="#n">[2]</a><a href="#m">[3]</a>', 'results. [2][3]'],
    ['results.<sup>2</sup>', 'results.2'],
    ['12 <sup>[2]</sup>', '12 [2].'],
    ['Yes:', 'Yes:'],
    ['(in all.)', '(in all.)'],
    ['[in part]', '[in part].'],
    ['m<sup>2</sup>', 'm2.'],
  ])('sets a full stop only where a sentence has no end, also before a note: %s', (cell, words) => {
    expect(lines(`<tr><th>It<tr><td>${cell}`)).toEqual([`It: ${words}`]);
  });

  it.each([
    ['\n  12 \n', '12.'],
    ['<b> 12 </b>', '12.'],
    ['<p>One.</p>\n<p>Two</p>', 'One. Two.'],
    ['<div><p>12</p><p>(3 %)</p></div>', '12 (3 %).'],
    ['Ministry of<br>Defence', 'Ministry of Defence.'],
    ['<ul><li>Riga<li> Liepāja <li>all.<li>Tallinn</ul>', 'Riga; Liepāja; all. Tallinn.'],
  ])(
    'has blocks in its cells as words of the line, without space at their edges: %s',
    (cell, words) => {
      const table = tableOf(`<tr><th>It<th>End<tr><td>${cell}<td>0`);
      const item = linesOf(table).querySelector('li');
      expect(item?.textContent.replace(/\s+/g, ' ')).toBe(`It: ${words} End: 0. `);
      expect(item?.querySelector('p, div, br, ul')).toBeNull();
    },
  );

  it('keeps links, without a second of any id', () => {
    const table = tableOf(
      '<tr><th>Who<th>Party<tr><td>Ana<td><a id="x" href="https://a.example/">Left</a>',
    );
    const link = linesOf(table).querySelector('a');
    expect(link?.href).toBe('https://a.example/');
    expect(link?.id).toBe('');
  });

  it('ends soon whatever spans a page claims', () => {
    const span = fc.integer({ min: -5, max: 100_000 });
    fc.assert(
      fc.property(span, span, (columns, rows) => {
        const cell = `<td colspan="${columns}" rowspan="${rows}">1`;
        expect(lines(`<tr>${cell.repeat(4)}<tr><td>2`.repeat(3)).length).toBeGreaterThan(0);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the tables of an article', () => {
  const show = (html: string, byLine: boolean) => {
    document.body.replaceChildren(nodesOf(html));
    showTables(document.body, byLine);
  };
  const region = () => document.querySelector<HTMLElement>('.scroll-region');

  /** Tells the region how wide the browser has made it and what is in it. */
  const layOut = (width: number, contents: number): void => {
    const box = region();
    if (box === null) throw new Error('There is no region.');
    Object.defineProperties(box, {
      clientWidth: { value: width, configurable: true },
      scrollWidth: { value: contents, configurable: true },
    });
    resized();
  };

  it('are in a named region that takes the focus where they are too wide, and only there', () => {
    show(`<table>${votes}</table>`, false);
    layOut(300, 300);
    expect(region()?.getAttributeNames()).toEqual(['class']);
    layOut(300, 500);
    expect(region()?.getAttribute('role')).toBe('region');
    expect(region()?.getAttribute('aria-label')).toBe('Scrolls sideways');
    expect(region()?.tabIndex).toBe(0);
    layOut(600, 600);
    expect(region()?.getAttributeNames()).toEqual(['class']);
  });

  it('keep the focus while they become narrow', () => {
    show(`<table>${votes}</table>`, false);
    layOut(300, 500);
    region()?.focus();
    layOut(600, 600);
    expect(document.activeElement).toBe(region());
    region()?.blur();
    expect(region()?.hasAttribute('role')).toBe(false);
  });

  it('are left alone where they are but a layout', () => {
    show('<table><tr><td>one column<tr><td>of text</table>', false);
    expect(region()).toBeNull();
  });

  it('become lines, and tables again', () => {
    show(`<table>${votes}</table>`, true);
    showTables(document.body, true);
    expect(document.querySelectorAll('.table-lines')).toHaveLength(1);
    expect(region()?.hidden).toBe(true);
    showTables(document.body, false);
    expect(document.querySelector('.table-lines')).toBeNull();
    expect(region()?.hidden).toBe(false);
  });
});
