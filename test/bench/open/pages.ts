/** The pages that openings are timed on: five of the corpus, of growing size, or the sample page where it is not. */
import { fileURLToPath } from 'node:url';
import { type PageServer, serve } from '../../browser/harness/server.ts';
import { htmlOf, pagesOf, readSets } from '../corpus.ts';

/** Set and name, from 27 kB of HTML to 800 kB. Firefox offers its Reader View on each. */
const chosen = [
  ['scrapinghub', '9da36ae4714bfccc72374c6c146e9d1cd3cca39e2110bd67ccdbcc806f4cf139'],
  ['news424', '1da39dca52879bf495d372f2729b6f32'],
  ['fundus', 'ch-TagesAnzeiger_2024_09_04'],
  ['news424', 'b2520950ce6ae730cff1598424a6a359'],
  ['news424', '05e10b18907026762c696a3b9df5ce0f'],
] as const;

/** Nothing is fetched from elsewhere and no script runs: a page that changes under its reader measures nothing. */
const policy = "default-src 'self' 'unsafe-inline' data:; script-src 'none'";

export interface TimedPage {
  readonly name: string;
  readonly address: string;
}

const putAll = (server: PageServer, folder: string): readonly TimedPage[] => {
  const sets = new Map(readSets(folder).map((set) => [set.name, set]));
  return chosen.flatMap(([name, page]) => {
    const set = sets.get(name);
    if (set === undefined || !pagesOf(set).includes(page)) return [];
    const body = htmlOf(set, page);
    const address = server.put(`/${page}.html`, {
      body,
      headers: { 'content-security-policy': policy },
    });
    return [{ name: `${name}, ${Math.round(body.length / 1000)} kB`, address }];
  });
};

const samples = fileURLToPath(new URL('../../pages', import.meta.url));

/** Serves the pages of the corpus in `folder`. The server is to be closed. */
export const serveTimedPages = async (folder: string) => {
  const server = await serve(samples);
  const found = putAll(server, folder);
  const sample = {
    name: 'the sample page (the corpus is not here)',
    address: `${server.origin}/sample-news/source.html`,
  };
  return { pages: found.length > 0 ? found : [sample], server };
};
