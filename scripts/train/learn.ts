/** Two models from a corpus: the second is trained on what the first says of sites it has not seen. */
import { beside } from '../../src/article/blocks/look.ts';
import { boost, chances, type Examples, type Forest, type Settings } from './boost.ts';
import type { Classroom, Lesson } from './pages.ts';

export const settings: Settings = {
  trees: 96,
  leaves: 12,
  rate: 0.12,
  leastWeight: 0.15,
  ridge: 1,
  rowShare: 0.5,
  featureShare: 0.3,
  seed: 7,
};

/** A table of features a lesson. */
export type Tables = ReadonlyMap<Lesson, Float32Array>;

/** A link of a menu says little that its neighbours do not: one in four stands for all. */
const KEPT_IN = 4;

interface Row {
  readonly table: Float32Array;
  readonly at: number;
  readonly label: number;
  readonly weight: number;
}

const rowsOf = (lesson: Lesson, table: Float32Array): readonly Row[] =>
  lesson.texts.flatMap((text, at) => {
    const [label, weight] = [lesson.labels[at] ?? 0, lesson.weights[at] ?? 0];
    const isEasy = label === 0 && text.length < 40;
    if (weight === 0 || (isEasy && at % KEPT_IN !== 0)) return [];
    return [{ table, at, label, weight: isEasy ? weight * KEPT_IN : weight }];
  });

const examplesOf = (lessons: readonly Lesson[], tables: Tables, width: number): Examples => {
  const all = lessons.flatMap((lesson) => rowsOf(lesson, tables.get(lesson) ?? new Float32Array()));
  const rows = new Float32Array(all.length * width);
  for (const [row, { table, at }] of all.entries()) {
    rows.set(table.subarray(at * width, (at + 1) * width), row * width);
  }
  return {
    rows,
    width,
    labels: Float32Array.from(all, ({ label }) => label),
    weights: Float32Array.from(all, ({ weight }) => weight),
  };
};

/** For each lesson, the chances by a model that has seen no page of its fold. */
const crossValidated = (
  lessons: readonly Lesson[],
  tables: Tables,
  width: number,
  with_: Settings,
): Tables => {
  const found = new Map<Lesson, Float32Array>();
  for (const fold of new Set(lessons.map((lesson) => lesson.fold))) {
    const forest = boost(
      examplesOf(
        lessons.filter((lesson) => lesson.fold !== fold),
        tables,
        width,
      ),
      with_,
    );
    for (const lesson of lessons) {
      if (lesson.fold === fold)
        found.set(lesson, chances(forest, tables.get(lesson) ?? new Float32Array(), width));
    }
  }
  return found;
};

const contextTables = async (
  room: Classroom,
  firstTables: Tables,
  found: Tables,
): Promise<Tables> => {
  const tables = new Map<Lesson, Float32Array>();
  const { first, context } = room.widths;
  for (const lesson of room.lessons) {
    const rows = await room.lookAgain(lesson, found.get(lesson) ?? new Float32Array());
    tables.set(lesson, beside(firstTables.get(lesson) ?? new Float32Array(), first, rows, context));
  }
  return tables;
};

export interface Learnt {
  readonly first: Forest;
  readonly second: Forest;
  /** By lesson: the final chances by models that have not seen its site; empty when not asked for. */
  readonly unseen: Tables;
}

/** Trains both models on all of the lessons; with `validate`, also judges each lesson by models without its fold. */
export const learn = async (room: Classroom, validate: boolean): Promise<Learnt> => {
  const { lessons, widths } = room;
  const firstTables: Tables = new Map(lessons.map((lesson) => [lesson, lesson.rows]));
  const found = crossValidated(lessons, firstTables, widths.first, settings);
  const secondTables = await contextTables(room, firstTables, found);
  const wide = widths.first + widths.context;
  const again = { ...settings, seed: settings.seed + 1 };
  return {
    first: boost(examplesOf(lessons, firstTables, widths.first), settings),
    second: boost(examplesOf(lessons, secondTables, wide), again),
    unseen: validate ? crossValidated(lessons, secondTables, wide, again) : new Map(),
  };
};
