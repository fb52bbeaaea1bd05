/** A table line by line: "Country: Latvia. Votes: 12." A row is an item of a list, and each value says what it is. */
import { t } from '../../platform/strings.ts';
import { hasEnd, lineOf } from './cell-words.ts';
import { columnHeader, type Grid, gridOf, headerRowsOf } from './table-grid.ts';

const isEmpty = (cell: HTMLTableCellElement): boolean =>
  (cell.textContent ?? '').trim() === '' && cell.querySelector('img, video, audio') === null;

const wordsOf = (cell: HTMLTableCellElement, header: string): readonly (Node | string)[] => {
  const label = header === '' ? [] : [t('tableCell', header), ' '];
  const words = lineOf(cell);
  return [...label, ...words.childNodes, hasEnd(words) ? ' ' : '. '];
};

/** A cell that spans several columns is said once, under the first of their headers. */
const valuesOf = (grid: Grid, row: number, headerRows: number): readonly (Node | string)[] => {
  const cells = [...new Set(grid[row] ?? [])];
  return cells.flatMap((cell) => {
    if (cell === undefined || isEmpty(cell)) return [];
    const column = grid[row]?.indexOf(cell) ?? 0;
    return wordsOf(cell, columnHeader(grid, headerRows, column));
  });
};

const line = (document: Document, values: readonly (Node | string)[]): HTMLElement => {
  const item = document.createElement('li');
  item.append(...values);
  return item;
};

const captionOf = (table: HTMLTableElement): readonly HTMLElement[] => {
  const shown = table.querySelector(':scope > :is(caption, .caption)');
  if (shown === null) return [];
  const caption = table.ownerDocument.createElement('p');
  caption.className = 'table-caption';
  caption.append(...shown.cloneNode(true).childNodes);
  return [caption];
};

/** The lines of a table, in new nodes; the table stays as it is. */
export const linesOf = (table: HTMLTableElement): HTMLElement => {
  const { ownerDocument: document } = table;
  const [grid, headerRows] = [gridOf(table), headerRowsOf(table)];
  const rows = grid.map((_, row) => row).slice(headerRows === grid.length ? 0 : headerRows);
  const list = document.createElement('ul');
  const lines = rows.map((row) => valuesOf(grid, row, headerRows));
  list.append(
    ...lines.filter((values) => values.length > 0).map((values) => line(document, values)),
  );
  const whole = document.createElement('div');
  whole.className = 'table-lines';
  whole.append(...captionOf(table), list);
  return whole;
};
