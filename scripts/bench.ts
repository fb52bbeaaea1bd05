/** Measurements beside peers: `npm run bench -- [--pages DIR] [--json FILE] [--waypoints]`. */
import { parseArgs } from 'node:util';
import { corpusFolder } from '../test/bench/corpus.ts';
import { benchExtraction } from '../test/bench/extraction/bench.ts';
import { benchWaypoints } from '../test/bench/waypoints/bench.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    json: { type: 'string' },
    waypoints: { type: 'boolean', default: false },
  },
});
const folder = values.pages ?? corpusFolder();
const ran = values.waypoints
  ? await benchWaypoints(folder)
  : await benchExtraction(folder, values.json);
process.exitCode = ran ? 0 : 1;
