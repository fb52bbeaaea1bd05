/** Measurements beside peers: `npm run bench -- [--pages DIR] [--json FILE] [--waypoints] [--open] [--resize]`. */
import { parseArgs } from 'node:util';
import { corpusFolder } from '../test/bench/corpus.ts';
import { benchExtraction } from '../test/bench/extraction/bench.ts';
import { printOpen } from '../test/bench/open/bench.ts';
import { printResize } from '../test/bench/resize/resize.ts';
import { benchWaypoints } from '../test/bench/waypoints/bench.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    json: { type: 'string' },
    waypoints: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
    resize: { type: 'boolean', default: false },
  },
});
const folder = values.pages ?? corpusFolder();

const measure = (): Promise<boolean> => {
  if (values.open) return printOpen(folder);
  if (values.resize) return printResize();
  return values.waypoints ? benchWaypoints(folder) : benchExtraction(folder, values.json);
};

process.exitCode = (await measure()) ? 0 : 1;
