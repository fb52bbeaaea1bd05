/** `npm run check`: types, format and lint, unused code, unit tests. Under a minute; non-zero when anything fails. */
import { quickParts } from './gate/parts.ts';
import { runTogether } from './gate/run-parts.ts';

const { failed } = await runTogether(quickParts);
process.exitCode = failed === 0 ? 0 : 1;
