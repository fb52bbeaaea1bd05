import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../test/browser/harness/server.ts';

const sample = fileURLToPath(new URL('../../test/pages/sample-news/source.html', import.meta.url));

export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const isAddress = (page: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(page);

/** A file is served to the browser, with what lies beside it: extensions may not read files without a leave of their own. */
const serveFile = async (file: string): Promise<ServedPage | string> => {
  const isFile = await stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
  if (!isFile) return `There is no file ${file}.`;
  const { origin, close } = await serve(dirname(file));
  return { address: `${origin}/${encodeURIComponent(basename(file))}`, close };
};

/** The page to open: an address as it is, a file by a small server; a string says why there is none. */
export const servePage = async (page: string | undefined): Promise<ServedPage | string> =>
  page !== undefined && isAddress(page)
    ? { address: page, close: async () => {} }
    : serveFile(resolve(page ?? sample));
