/** The pages to learn from, each with its rows, its labels and the fold that its site falls in. */
import type { Page } from 'puppeteer-core';
import { bundle, startChromium } from '../../test/bench/chromium.ts';
import { type CorpusSet, htmlOf, pagesOf, type Truth } from '../../test/bench/corpus.ts';
import { type Labels, labelBlocks } from './label.ts';
import { type Stage, without } from './stages.ts';

export interface Lesson extends Labels {
  readonly set: string;
  readonly name: string;
  readonly truth: Truth;
  readonly texts: readonly string[];
  readonly rows: Float32Array;
  readonly fold: number;
}

/** The Chromium in which pages are looked at. */
export interface Classroom {
  /** The number of features of a row. */
  readonly width: number;
  readonly lessons: readonly Lesson[];
  /** Reads lessons by given chances, with the pipeline that lacks `stage`; an address is the page's. */
  readonly reader: (
    stage: Stage,
  ) => Promise<(lesson: Lesson, chances: Float32Array, address: string) => Promise<string>>;
  readonly close: () => Promise<void>;
}

const decode = (rows: string): Float32Array => {
  const bytes = Uint8Array.from(Buffer.from(rows, 'base64'));
  return new Float32Array(bytes.buffer);
};

/** FNV-1a: the same site falls in the same fold on every machine. */
const hash = (text: string): number => {
  let value = 2166136261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
};

const call = async <T>(page: Page, expression: string): Promise<T> =>
  (await page.evaluate(expression)) as T;

const idOf = (set: string, name: string): string => JSON.stringify(`${set}/${name}`);

const lessonOf = async (
  page: Page,
  set: CorpusSet,
  name: string,
  folds: number,
): Promise<Lesson> => {
  const html = JSON.stringify(htmlOf(set, name));
  const seen = await call<{ texts: string[]; rows: string }>(
    page,
    `trainer.look(${idOf(set.name, name)}, ${html})`,
  );
  const truth = set.truth.get(name) ?? {};
  return {
    set: set.name,
    name,
    truth,
    texts: seen.texts,
    rows: decode(seen.rows),
    fold: hash(truth.site ?? name) % folds,
    ...labelBlocks(seen.texts, truth),
  };
};

/** Looks at every page of `sets`, and keeps Chromium open for reading them. */
export const openClassroom = async (
  sets: readonly CorpusSet[],
  folds: number,
): Promise<Classroom> => {
  const browser = await startChromium();
  const page = await browser.newPage();
  await page.evaluate(await bundle('scripts/train/in-page.ts', 'trainer'));
  const lessons: Lesson[] = [];
  for (const set of sets) {
    for (const name of pagesOf(set)) lessons.push(await lessonOf(page, set, name, folds));
  }
  return {
    width: await call(page, 'trainer.width()'),
    lessons,
    reader: async (stage) => {
      await page.evaluate(
        await bundle('scripts/train/in-page-read.ts', 'reader', [without(stage)]),
      );
      return ({ set, name }, chances, address) =>
        call(
          page,
          `reader.read(${idOf(set, name)}, ${JSON.stringify([...chances])}, ${JSON.stringify(address)})`,
        );
    },
    close: () => browser.close(),
  };
};
