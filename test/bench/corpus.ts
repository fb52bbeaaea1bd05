/** A corpus: a folder a set, each with `pages/NAME.html.gz` and `truth.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is known to be right of a page. */
export interface Truth {
  readonly url?: string;
  readonly site?: string;
  readonly articleBody?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly date?: string;
  readonly pageType?: string;
}

export interface CorpusSet {
  readonly name: string;
  readonly folder: string;
  readonly truth: ReadonlyMap<string, Truth>;
}

/** Where the corpus lies when nothing else is said: beside the checkout. */
export const corpusFolder = (): string => resolve(process.env.LECTERN_CORPUS ?? '../shared/corpus');

const isSet = (folder: string): boolean =>
  existsSync(join(folder, 'truth.json')) && existsSync(join(folder, 'pages'));

const readSet = (folder: string): CorpusSet => {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<
    string,
    Truth
  >;
  return { name: basename(folder), folder, truth: new Map(Object.entries(truth)) };
};

/** The sets in `folder`: itself, if it is one, or each of its folders that is; empty when there is none. */
export const readSets = (folder: string): readonly CorpusSet[] => {
  if (isSet(folder)) return [readSet(resolve(folder))];
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter(isSet)
    .map(readSet);
};

/** The names of the set's pages that have a truth and a file. */
export const pagesOf = ({ folder, truth }: CorpusSet): readonly string[] =>
  [...truth.keys()].filter((name) => existsSync(join(folder, 'pages', `${name}.html.gz`)));

/** The HTML of a page. */
export const htmlOf = ({ folder }: CorpusSet, name: string): string =>
  gunzipSync(readFileSync(join(folder, 'pages', `${name}.html.gz`))).toString('utf8');
