/** A table as the grid that its cells span: which header each value stands under. */

/** A cell of the grid. One that spans several places stands at each of them. */
export type Grid = readonly (readonly (HTMLTableCellElement | undefined)[])[];

/** What a page may claim without being believed: HTML lets a cell span a thousand columns. */
const WIDEST_SPAN = 50;

const place = (
  grid: (HTMLTableCellElement | undefined)[][],
  cell: HTMLTableCellElement,
  top: number,
  start: number,
): void => {
  const bottom = Math.min(top + Math.max(1, cell.rowSpan), grid.length);
  const end = start + Math.min(WIDEST_SPAN, Math.max(1, cell.colSpan));
  for (const row of grid.slice(top, bottom))
    for (let column = start; column < end; column += 1) row[column] = cell;
};

const firstFree = (row: readonly (HTMLTableCellElement | undefined)[]): number => {
  const free = Array.from(row).indexOf(undefined);
  return free < 0 ? row.length : free;
};

/** The grid of a table: HTML, "Forming a table", without its errors. */
export const gridOf = (table: HTMLTableElement): Grid => {
  const rows = [...table.rows];
  const grid: (HTMLTableCellElement | undefined)[][] = rows.map(() => []);
  for (const [top, row] of rows.entries())
    for (const cell of row.cells) place(grid, cell, top, firstFree(grid[top] ?? []));
  return grid;
};

const isHeader = (cell: HTMLTableCellElement | undefined): boolean => cell?.localName === 'th';

/** How many rows at the top are headers: those in a `thead`, or those of nothing but header cells. */
export const headerRowsOf = (table: HTMLTableElement): number => {
  const inHead = table.tHead?.rows.length ?? 0;
  const body = [...table.rows].findIndex((row) => ![...row.cells].every(isHeader));
  return Math.max(inHead, body < 0 ? 0 : body);
};

const textOf = (cell: HTMLTableCellElement | undefined): string =>
  (cell?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The words above a column, "Votes 2024" for two header cells above each other; one that spans both is said once. */
export const columnHeader = (grid: Grid, headerRows: number, column: number): string => {
  const cells = grid.slice(0, headerRows).map((row) => row[column]);
  return [...new Set(cells)].map(textOf).filter(Boolean).join(' ');
};
