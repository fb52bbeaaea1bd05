/** Prints what `open.ts` measures, a page after the other. */
import { benchOpen, type Opening, type OpenResult } from './open.ts';
import { serveTimedPages } from './pages.ts';

const rounds = 10;

const line = (name: string, { first, largest }: Opening, digits: number): string =>
  `${name.padEnd(22)}${first.toFixed(digits).padStart(8)}${largest.toFixed(digits).padStart(10)}`;

const print = (name: string, { lectern, readerView, ratio, spread }: OpenResult): void => {
  console.log(`\nFrom press to paint in Firefox, ${name}, medians of ${rounds} rounds`);
  console.log(`${''.padEnd(22)}${'first'.padStart(8)}${'largest'.padStart(10)}`);
  console.log(line('Lectern, ms', lectern, 0));
  console.log(line('Reader View, ms', readerView, 0));
  console.log(line('Lectern / Reader View', ratio, 2));
  console.log(line('A/A of the same run', spread, 2));
};

/** Measures and prints. Always says true: a ratio on a busy machine is no verdict. */
export const printOpen = async (folder: string): Promise<boolean> => {
  const { pages, server } = await serveTimedPages(folder);
  await benchOpen(
    pages.map(({ address }) => address),
    rounds,
    (result) => print(pages.find(({ address }) => address === result.page)?.name ?? '', result),
  );
  await server.close();
  return true;
};
