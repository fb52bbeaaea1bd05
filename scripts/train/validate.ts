/** What the whole pipeline makes of pages whose sites its models have not seen, scored as the bench scores. */
import { writeFileSync } from 'node:fs';
import { addressOf } from '../../test/bench/extraction/quality.ts';
import { type Score, scoreSegments, scoreTexts } from '../../test/bench/shingles.ts';
import type { Chances } from './learn.ts';
import type { Classroom, Lesson } from './pages.ts';
import { type Stage, stages } from './stages.ts';

type Texts = ReadonlyMap<Lesson, string>;

const readAll = async (room: Classroom, unseen: Chances, stage: Stage): Promise<Texts> => {
  const texts = new Map<Lesson, string>();
  const read = await room.reader(stage);
  for (const [lesson, chances] of unseen)
    texts.set(lesson, await read(lesson, chances, addressOf(lesson.truth, lesson.name)));
  return texts;
};

const scoreOf = (texts: readonly (readonly [Lesson, string])[]): Score => {
  const whole = texts.flatMap(([{ truth }, text]) =>
    truth.articleBody === undefined ? [] : [[truth.articleBody, text] as const],
  );
  return whole.length > 0
    ? scoreTexts(whole)
    : scoreSegments(texts.map(([{ truth }, text]) => [truth, text] as const));
};

const setsOf = (texts: Texts): readonly string[] => [
  ...new Set([...texts.keys()].map(({ set }) => set)),
];

const scoresOf = (texts: Texts): readonly (readonly [string, Score])[] =>
  setsOf(texts).map((set) => [set, scoreOf([...texts].filter(([lesson]) => lesson.set === set))]);

const three = (value: number): string => value.toFixed(3).replace(/^0/, '');

const line = (title: string, scores: readonly (readonly [string, Score])[]): string => {
  const mean = scores.reduce((sum, [, { f1 }]) => sum + f1, 0) / scores.length;
  const cells = scores.map(
    ([set, { f1, precision, recall }]) =>
      `${set} ${three(f1)} (${three(precision)} / ${three(recall)})`,
  );
  return `${title}: mean ${mean.toFixed(4)}; ${cells.join(', ')}\n`;
};

const writeTexts = (path: string, texts: Texts, unseen: Chances): void => {
  const sets: Record<string, Record<string, unknown>> = {};
  for (const [lesson, articleBody] of texts) {
    const chances = unseen.get(lesson) ?? [];
    const blocks = lesson.texts.map((text, index) => [chances[index] ?? 0, text]);
    sets[lesson.set] = { ...sets[lesson.set], [lesson.name]: { articleBody, blocks } };
  }
  writeFileSync(path, JSON.stringify(sets));
};

/**
 * Reads every page by the chances that models without its site gave (`unseen`), prints the scores of each set, and
 * writes the texts to `path`; with `each`, also the scores without each of the stages.
 */
export const validate = async (
  room: Classroom,
  unseen: Chances,
  path: string,
  each: boolean,
): Promise<void> => {
  const texts = await readAll(room, unseen, 'everything');
  writeTexts(path, texts, unseen);
  process.stdout.write(line('Sites not seen', scoresOf(texts)));
  if (!each) return;
  for (const stage of Object.keys(stages).slice(1) as Stage[]) {
    const scores = scoresOf(await readAll(room, unseen, stage));
    process.stdout.write(line(`Without ${stage}`, scores));
  }
};
