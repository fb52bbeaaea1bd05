/** Tables: each in a region of its own that scrolls sideways where the column is too narrow, or line by line. */
import { enclose } from './scroll-region.ts';
import { linesOf } from './table-lines.ts';

/** One row or one column is no data: pages lay things out that way. A table in a table belongs to the outer one. */
const isTable = (table: HTMLTableElement): boolean =>
  table.rows.length > 1 &&
  [...table.rows].some((row) => row.cells.length > 1) &&
  table.parentElement?.closest('table, .table-lines') === null;

const regionOf = (table: HTMLTableElement): HTMLElement => {
  const parent = table.parentElement;
  return parent?.classList.contains('scroll-region') ? parent : enclose(table);
};

const linesAfter = (region: HTMLElement): HTMLElement | null => {
  const next = region.nextElementSibling;
  return next instanceof HTMLElement && next.classList.contains('table-lines') ? next : null;
};

const showOne = (table: HTMLTableElement, byLine: boolean): void => {
  const region = regionOf(table);
  const lines = linesAfter(region);
  region.hidden = byLine;
  if (!byLine) lines?.remove();
  else if (lines === null) region.after(linesOf(table));
};

/** Shows the tables of an element as tables or line by line. Can be called again at any time. */
export const showTables = (root: HTMLElement, byLine: boolean): void => {
  for (const table of [...root.querySelectorAll('table')].filter(isTable)) showOne(table, byLine);
};
