/** Tables of data keep their caption and header cells; tables that only lay the page out are undone. */
import { all } from '../ask.ts';
import { hasText, rename, spaced, unwrap } from './reshape.ts';

const own = (table: Element, selector: string): readonly Element[] =>
  all(table, selector).filter((cell) => cell.closest('table') === table);

const rowsOf = (table: Element): readonly Element[] => own(table, 'tr');

const cellsOf = (row: Element): readonly Element[] =>
  [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');

const isDeclaredLayout = (table: Element): boolean =>
  /^(?:presentation|none)$/.test(table.getAttribute('role') ?? '');

const isDeclaredData = (table: Element): boolean =>
  own(table, 'caption, th, thead').some((part) => hasText(part)) || table.hasAttribute('summary');

/** Blocks that belong to a page and not to a cell. */
const PAGE_BLOCKS = 'table, p + p, h1, h2, h3, blockquote, figure, pre, article, section';

const looksLikeLayout = (table: Element): boolean => {
  const rows = rowsOf(table);
  const columns = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  return rows.length < 2 || columns < 2 || table.querySelector(PAGE_BLOCKS) !== null;
};

const isLayout = (table: Element): boolean =>
  isDeclaredLayout(table) || (!isDeclaredData(table) && looksLikeLayout(table));

const PARTS = 'thead, tbody, tfoot, tr, colgroup, col';
const CELLS = 'caption, td, th';

/** Cells become boxes where they stand; whatever a script put between them stays, too. */
const undo = (table: Element): void => {
  for (const part of own(table, PARTS)) unwrap(part);
  for (const cell of own(table, CELLS)) rename(cell, 'div');
  unwrap(table);
};

/** Without a scope of its own a header cell speaks for the column at the top, and for its row at the start of it. */
const giveScope = (header: Element, rows: readonly Element[]): void => {
  const row = header.closest('tr');
  const declared = header.getAttribute('scope') ?? '';
  if (/^(?:col|row)(?:group)?$/i.test(declared) || row === null) return;
  const isAtTop = header.closest('thead') !== null || row === rows[0];
  header.setAttribute('scope', isAtTop ? 'col' : 'row');
};

const isBold = (cell: Element): boolean =>
  hasText(cell) && all(cell, 'b, strong').map(spaced).join(' ') === spaced(cell);

/** Rows that head the table by their place or by their bold type, and whose cells the page left plain. */
const promote = (table: Element, rows: readonly Element[]): void => {
  const [first] = rows;
  const inHead = own(table, 'thead td').filter((cell) => hasText(cell));
  const isPlain = own(table, 'th').length === 0 && first !== undefined;
  const filled = isPlain ? cellsOf(first).filter((cell) => hasText(cell)) : [];
  const isBoldRow = filled.length > 1 && filled.every(isBold);
  const heads = inHead.length > 0 ? inHead : isBoldRow ? filled : [];
  for (const cell of heads) rename(cell, 'th');
};

const settle = (table: Element): void => {
  const rows = rowsOf(table);
  promote(table, rows);
  for (const header of own(table, 'th')) giveScope(header, rows);
  if (!hasText(table) && table.querySelector('img, video, audio') === null) table.remove();
};

/** Undoes layout tables under `body`, innermost first, and gives the header cells of the others their scope. */
export const settleTables = (body: Element): void => {
  for (const table of all(body, 'table').toReversed()) {
    if (isLayout(table)) undo(table);
    else settle(table);
  }
};
