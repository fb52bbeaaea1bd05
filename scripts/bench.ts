/** Measurements beside peers: `npm run bench -- [--pages DIR] [--json FILE]`. */
import { parseArgs } from 'node:util';
import { corpusFolder } from '../test/bench/corpus.ts';
import { benchExtraction } from '../test/bench/extraction/bench.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' }, json: { type: 'string' } } });
const ran = await benchExtraction(values.pages ?? corpusFolder(), values.json);
process.exitCode = ran ? 0 : 1;
