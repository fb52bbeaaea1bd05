/** `npm test`: everything. The last line says how many passed and failed; non-zero when anything failed. */
import { browserParts, buildParts, quickParts, screenReaderParts } from './gate/parts.ts';
import { runInTurn, runTogether } from './gate/run-parts.ts';
import { inWords, sum } from './gate/tally.ts';
import { withFewTries } from './gate/tests.ts';

const tally = sum([
  await runTogether(quickParts),
  await runInTurn(buildParts),
  withFewTries(await runTogether(browserParts)),
  await runTogether(screenReaderParts),
]);
console.log(inWords(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
