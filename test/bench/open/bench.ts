/** Prints what `open.ts` measures: of the seed page where it is, of the sample page where it is not. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../browser/harness/server.ts';
import { benchOpen, type Opening, type OpenResult } from './open.ts';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const candidates = [
  { folder: fromHere('../../../../shared/seed'), page: 'page.html' },
  { folder: fromHere('../../pages/sample-news'), page: 'source.html' },
] as const;

const rounds = 10;

const line = (name: string, { first, largest }: Opening, digits: number): string =>
  `${name.padEnd(22)}${first.toFixed(digits).padStart(8)}${largest.toFixed(digits).padStart(10)}`;

const print = ({ page, lectern, readerView, ratio, spread }: OpenResult): void => {
  console.log(
    `From press to paint in Firefox, ${new URL(page).pathname}, medians of ${rounds} rounds`,
  );
  console.log(`${''.padEnd(22)}${'first'.padStart(8)}${'largest'.padStart(10)}`);
  console.log(line('Lectern, ms', lectern, 0));
  console.log(line('Reader View, ms', readerView, 0));
  console.log(line('Lectern / Reader View', ratio, 2));
  console.log(line('A/A of the same run', spread, 2));
};

/** Measures and prints. Always says true: there is always a page to measure. */
export const printOpen = async (): Promise<boolean> => {
  const { folder, page } = candidates.find((each) => existsSync(each.folder)) ?? candidates[1];
  const pages = await serve(folder);
  const results = await benchOpen([`${pages.origin}/${page}`], rounds);
  await pages.close();
  for (const result of results) print(result);
  return true;
};
