/**
 * Trains the model that tells an article's blocks from the rest of the page: `npm run train [-- --pages DIR]
 * [--seed NUMBER] [--check] [--validate FILE [--stages]]`. `--check` writes no model, and fails where the one that ships
 * is another; `--validate` reads each page by models that have not seen its site, prints the scores and writes the texts;
 * `--stages` also prints the scores without each stage of the pipeline.
 */
import { parseArgs } from 'node:util';
import { corpusFolder, readSets } from '../test/bench/corpus.ts';
import { learn } from './train/learn.ts';
import { isModel, writeModel } from './train/model-file.ts';
import { openClassroom } from './train/pages.ts';
import { highestSettled } from './train/settled.ts';
import { validate } from './train/validate.ts';

/** Sets whose truth is an article's text, or segments of it. */
const TAUGHT = new Set(
  'scrapinghub fundus news424 daniel chinese newspaper4k wcxb-article trafilatura'.split(' '),
);
const FOLDS = 5;
const MODEL = 'src/article/blocks/block.model.json';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    seed: { type: 'string', default: '7' },
    check: { type: 'boolean', default: false },
    validate: { type: 'string' },
    stages: { type: 'boolean', default: false },
  },
});
const sets = readSets(values.pages ?? corpusFolder()).filter(({ name }) => TAUGHT.has(name));
if (sets.length === 0) throw new Error('No corpus found: name its folder with --pages.');
const room = await openClassroom(sets, FOLDS);
const learnt = learn(room, values.validate !== undefined, Number(values.seed));
if (!values.check) writeModel(MODEL, learnt.forest, room.width);
else if (!isModel(MODEL, learnt.forest, room.width)) process.exitCode = 1;
if (values.validate) await validate(room, learnt.unseen, values.validate, values.stages);
await room.close();
const highest = highestSettled(room, learnt.forest).toFixed(3);
process.stdout.write(`Of the blocks that are settled early, none comes to more than ${highest}.\n`);
process.stdout.write(`Trained on ${room.lessons.length} pages of ${sets.length} sets.\n`);
if (process.exitCode)
  process.stdout.write('The model that ships is not the one that these pages give.\n');
