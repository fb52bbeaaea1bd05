import { browsers } from '../manifest.ts';
import { run } from './command.ts';
import type { Tally } from './tally.ts';
import { runTests, runTestsTwice, type Wanted } from './tests.ts';

/** A part of the gate: a name a developer knows, and how to run it. */
export interface Part {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

/** A part that is one program: it counts as one check, and passes when the program ends well. */
const program = (name: string, command: string, ...args: string[]): Part => ({
  name,
  run: async () => {
    const { succeeded, output } = await run(command, args);
    return succeeded
      ? { passed: 1, failed: 0, skipped: 0, output: '' }
      : { passed: 0, failed: 1, skipped: 0, output };
  },
});

const tests = (name: string, project: string): Part => ({
  name,
  run: () => runTests({ project }),
});

/** Tests that run in every browser: a part a browser, to be run side by side, for each waits on its browser half of the time. */
const inEachBrowser = (
  name: string,
  project: string,
  runWanted: (wanted: Wanted) => Promise<Tally>,
): readonly Part[] =>
  browsers.map((browser) => ({
    name: `${name}, ${browser}`,
    run: () => runWanted({ project, browser }),
  }));

/** What `npm run check` runs. */
export const quickParts: readonly Part[] = [
  program('types', 'tsc'),
  program('format and lint', 'biome', 'ci', '--error-on-warnings', '.'),
  program('unused code', 'knip', '--no-progress'),
  tests('unit tests', 'unit-*'),
];

/** What `npm test` runs besides, one after the other. */
export const buildParts: readonly Part[] = [
  program('build', 'tsx', 'scripts/build.ts'),
  program('store lint', 'web-ext', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'),
];

/** The real extension in the real browsers: minutes. */
export const browserParts = inEachBrowser('browser tests', 'browser', runTests);

/** The same, heard by a real screen reader. */
export const screenReaderParts = inEachBrowser(
  'screen-reader tests',
  'screenreader',
  runTestsTwice,
);
