/** Tables on paper: how small their letters have to be for their words to stay whole. See ../print.css. */

/** In the table's own ems. A sheet of A4 would have letters of less than 6 points for a table that is wider: its words break. */
const MOST = 85;

/** What is no word but an address: it breaks, and the words of the table need no smaller letters for it. */
const ADDRESS = /\S{40}/;

/** Those that have all the width of the paper: see ../article.css. */
const TABLES = ':is(.body, .body > figure) > .scroll-frame > .scroll-region > table';

const prepare = (table: HTMLTableElement): void => {
  table.classList.add('measured');
  for (const cell of table.querySelectorAll('th, td'))
    cell.classList.toggle('address', ADDRESS.test(cell.textContent));
};

/** How wide a table is that is as narrow as its words allow. */
const emsOf = (table: HTMLTableElement): number =>
  table.offsetWidth / Number.parseFloat(getComputedStyle(table).fontSize);

const keep = (table: HTMLTableElement, ems: number): void => {
  table.style.setProperty('--ems', `${Math.min(ems, MOST)}`);
  table.classList.toggle('whole', ems <= MOST);
};

/** Measures the tables of a document whenever it is printed: their widths hang on the typeface and the spacing of that moment. */
export const fitTablesToPaper = (document: Document): void => {
  document.defaultView?.addEventListener('beforeprint', () => {
    const all = [...document.querySelectorAll<HTMLTableElement>(TABLES)];
    for (const table of all) prepare(table);
    const widths = all.map(emsOf);
    for (const [index, table] of all.entries()) {
      keep(table, widths[index] ?? MOST);
      table.classList.remove('measured');
    }
  });
};
