/** From a corpus to a model, and to what models say of sites they have not seen. */
import { boost, chances, type Examples, type Forest, type Settings } from './boost.ts';
import type { Classroom, Lesson } from './pages.ts';

const settings: Omit<Settings, 'seed'> = {
  trees: 124,
  leaves: 8,
  rate: 0.12,
  leastWeight: 0.15,
  ridge: 1,
  rowShare: 0.5,
  featureShare: 0.3,
};

/** For each lesson, the chance of each of its blocks. */
export type Chances = ReadonlyMap<Lesson, Float32Array>;

/** A link of a menu says little that its neighbours do not: one in four stands for all. */
const KEPT_IN = 4;

interface Row {
  readonly table: Float32Array;
  readonly at: number;
  readonly label: number;
  readonly weight: number;
}

const rowsOf = ({ texts, rows, labels, weights }: Lesson): readonly Row[] =>
  texts.flatMap((text, at) => {
    const [label, weight] = [labels[at] ?? 0, weights[at] ?? 0];
    const isEasy = label === 0 && text.length < 40;
    if (weight === 0 || (isEasy && at % KEPT_IN !== 0)) return [];
    return [{ table: rows, at, label, weight: isEasy ? weight * KEPT_IN : weight }];
  });

const examplesOf = (lessons: readonly Lesson[], width: number): Examples => {
  const all = lessons.flatMap(rowsOf);
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
const crossValidated = ({ lessons, width }: Classroom, seed: number): Chances => {
  const found = new Map<Lesson, Float32Array>();
  for (const fold of new Set(lessons.map((lesson) => lesson.fold))) {
    const others = lessons.filter((lesson) => lesson.fold !== fold);
    const forest = boost(examplesOf(others, width), { ...settings, seed });
    for (const lesson of lessons) {
      if (lesson.fold === fold) found.set(lesson, chances(forest, lesson.rows, width));
    }
  }
  return found;
};

export interface Learnt {
  readonly forest: Forest;
  /** By lesson: the chances by models that have not seen its site; empty when not asked for. */
  readonly unseen: Chances;
}

/**
 * Trains a model on all of the lessons, by the numbers drawn from `seed`; with `validate`, also judges each lesson by
 * models without its fold.
 */
export const learn = (room: Classroom, validate: boolean, seed: number): Learnt => ({
  forest: boost(examplesOf(room.lessons, room.width), { ...settings, seed }),
  unseen: validate ? crossValidated(room, seed) : new Map(),
});
