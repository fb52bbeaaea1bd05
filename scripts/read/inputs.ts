/** From what was asked for on the command line to extractions: a file, an address, or each page of a folder. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Extraction } from '../../src/article/article.ts';
import { findByReadability } from '../../src/article/candidates/readability.ts';
import { extract } from '../../src/article/extract.ts';

/** One page that was read. */
export interface Reading {
  readonly name: string;
  readonly extraction: Extraction;
  /** True when it is one of a folder's pages. */
  readonly inFolder: boolean;
}

const PAGE = /\.html?(?:\.gz)?$/;

const nameOf = (path: string): string => basename(path).replace(PAGE, '');

const contentsOf = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Parses and reads `html`; scripts do not run and nothing is fetched. */
const readHtml = (html: string, url: string): Extraction => {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  // In a browser the parser is there; noscript and twice-escaped text are parsed with it.
  globalThis.DOMParser = dom.window.DOMParser;
  const extraction = extract(dom.window.document, url, findByReadability);
  dom.window.close();
  return extraction;
};

/** The addresses of a corpus folder's pages, from the `truth.json` beside it. */
const addressesFor = (folder: string): ReadonlyMap<string, string> => {
  try {
    const truth: unknown = JSON.parse(readFileSync(join(folder, '..', 'truth.json'), 'utf8'));
    const entries = Object.entries(truth as Record<string, { url?: string }>);
    return new Map(entries.flatMap(([name, { url }]) => (url ? [[name, url]] : [])));
  } catch {
    return new Map();
  }
};

const readFolder = (folder: string): readonly Reading[] => {
  const addresses = addressesFor(folder);
  const files = readdirSync(folder)
    .filter((file) => PAGE.test(file))
    .sort();
  return files.map((file) => {
    const path = join(folder, file);
    const url = addresses.get(nameOf(path)) ?? pathToFileURL(path).href;
    return { name: nameOf(path), extraction: readHtml(contentsOf(path), url), inFolder: true };
  });
};

const readAddress = async (address: string): Promise<Reading> => {
  const response = await fetch(address);
  const extraction = readHtml(await response.text(), response.url);
  return { name: address, extraction, inFolder: false };
};

const readOne = async (input: string): Promise<readonly Reading[]> => {
  if (/^https?:/.test(input)) return [await readAddress(input)];
  if (statSync(input).isDirectory()) return readFolder(input);
  const extraction = readHtml(contentsOf(input), pathToFileURL(input).href);
  return [{ name: nameOf(input), extraction, inFolder: false }];
};

/** Reads each of `inputs`: a file, an http(s) address, or a folder of `NAME.html` and `NAME.html.gz`. */
export const readEach = async (inputs: readonly string[]): Promise<readonly Reading[]> => {
  const readings: Reading[] = [];
  for (const input of inputs) readings.push(...(await readOne(input)));
  return readings;
};
