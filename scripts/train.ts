/**
 * Trains the models that tell an article's blocks from the rest of the page: `npm run train [-- --pages DIR]
 * [--validate FILE]`. `--validate` writes, for each page, the text that models which have not seen its site would give.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpusFolder, readSets } from '../test/bench/corpus.ts';
import { type Learnt, learn } from './train/learn.ts';
import { writeModel } from './train/model-file.ts';
import { type Classroom, openClassroom } from './train/pages.ts';

/** Sets whose truth is an article's text, or segments of it. */
const TAUGHT = new Set(
  'scrapinghub fundus news424 daniel chinese newspaper4k wcxb-article trafilatura'.split(' '),
);
const FOLDS = 5;
const LIKELY = 0.5;

const write = ({ widths }: Classroom, { first, second }: Learnt): void => {
  writeModel('src/article/blocks/first.model.json', first, widths.first);
  writeModel('src/article/blocks/second.model.json', second, widths.first + widths.context);
};

const writeUnseen = (path: string, { unseen }: Learnt): void => {
  const sets: Record<
    string,
    Record<string, { articleBody: string; blocks: [number, string][] }>
  > = {};
  for (const [{ set, name, texts }, chances] of unseen) {
    const articleBody = texts.filter((_, index) => (chances[index] ?? 0) >= LIKELY).join('\n');
    const blocks = texts.map((text, index): [number, string] => [chances[index] ?? 0, text]);
    sets[set] = { ...sets[set], [name]: { articleBody, blocks } };
  }
  writeFileSync(path, JSON.stringify(sets));
};

const { values } = parseArgs({
  options: { pages: { type: 'string' }, validate: { type: 'string' } },
});
const sets = readSets(values.pages ?? corpusFolder()).filter(({ name }) => TAUGHT.has(name));
if (sets.length === 0) throw new Error('No corpus found: name its folder with --pages.');
const room = await openClassroom(sets, FOLDS);
const learnt = await learn(room, values.validate !== undefined);
write(room, learnt);
if (values.validate) writeUnseen(values.validate, learnt);
await room.close();
process.stdout.write(`Trained on ${room.lessons.length} pages of ${sets.length} sets.\n`);
