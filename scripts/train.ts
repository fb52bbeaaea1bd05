/**
 * Trains the model that tells an article's blocks from the rest of the page: `npm run train [-- --pages DIR]
 * [--seed NUMBER] [--validate FILE [--stages]]`. `--validate` reads each page by models that have not seen its site, prints the scores
 * and writes the texts; `--stages` also prints the scores without each stage of the pipeline.
 */
import { parseArgs } from 'node:util';
import { corpusFolder, readSets } from '../test/bench/corpus.ts';
import { learn } from './train/learn.ts';
import { writeModel } from './train/model-file.ts';
import { openClassroom } from './train/pages.ts';
import { validate } from './train/validate.ts';

/** Sets whose truth is an article's text, or segments of it. */
const TAUGHT = new Set(
  'scrapinghub fundus news424 daniel chinese newspaper4k wcxb-article trafilatura'.split(' '),
);
const FOLDS = 5;

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    seed: { type: 'string', default: '7' },
    validate: { type: 'string' },
    stages: { type: 'boolean', default: false },
  },
});
const sets = readSets(values.pages ?? corpusFolder()).filter(({ name }) => TAUGHT.has(name));
if (sets.length === 0) throw new Error('No corpus found: name its folder with --pages.');
const room = await openClassroom(sets, FOLDS);
const learnt = learn(room, values.validate !== undefined, Number(values.seed));
writeModel('src/article/blocks/block.model.json', learnt.forest, room.width);
if (values.validate) await validate(room, learnt.unseen, values.validate, values.stages);
await room.close();
process.stdout.write(`Trained on ${room.lessons.length} pages of ${sets.length} sets.\n`);
