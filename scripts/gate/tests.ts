import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Browser } from '../manifest.ts';
import { root, run } from './command.ts';
import type { Tally } from './tally.ts';

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

const nothingRead = {
  passed: 0,
  failed: 1,
  skipped: 0,
  failedFiles: [],
  passedInFailedFiles: 0,
  skippedInFailedFiles: 0,
};

/** A test file that cannot even be loaded counts as one failure: Vitest's report lists no test of it. */
const readReport = async (file: string, succeeded: boolean): Promise<Omit<Run, 'output'>> => {
  const text = await readFile(file, 'utf8').catch(() => 'null');
  const parsed = v.safeParse(reportSchema, JSON.parse(text));
  if (!parsed.success) return nothingRead;
  const { numPassedTests, numFailedTests, numPendingTests } = parsed.output;
  const failed = succeeded ? 0 : Math.max(1, numFailedTests);
  const failedFiles = parsed.output.testResults.filter(({ status }) => status === 'failed');
  const inThem = failedFiles.flatMap(({ assertionResults }) => assertionResults);
  const count = (wanted: string) => inThem.filter(({ status }) => status === wanted).length;
  return {
    passed: numPassedTests,
    failed,
    skipped: numPendingTests,
    failedFiles: failedFiles.map(({ name }) => name),
    passedInFailedFiles: count('passed'),
    skippedInFailedFiles: count('skipped') + count('pending'),
  };
};

/** What tests wish to be known even when all is well: their lines that begin with "note: ". */
const notesIn = (output: string): string =>
  output
    .split('\n')
    .filter((line) => line.startsWith('note: '))
    .map((line) => `${line}\n`)
    .join('');

/** One that passes at its second try only was unlucky on a busy machine; with more of them something is wrong. */
const mostTriedTwice = 3;

/** Fails, and says so, where more tests than these were tried twice, in all browsers together. */
export const withFewTries = (tally: Tally): Tally => {
  const triedTwice = tally.output.match(/^note: .*: tried twice, for /gm)?.length ?? 0;
  if (triedTwice <= mostTriedTwice) return tally;
  console.log(`More than ${mostTriedTwice} tests were tried twice.`);
  return { ...tally, failed: Math.max(1, tally.failed) };
};

/** Besides the count: the files in which something failed, and what else was counted in them. */
type Run = Tally & {
  readonly failedFiles: readonly string[];
  readonly passedInFailedFiles: number;
  readonly skippedInFailedFiles: number;
};

/** Which tests: a project of vitest.config.ts, and the browser where they run in one. */
export interface Wanted {
  readonly project: string;
  readonly browser?: Browser;
}

const runFiles = async ({ project, browser }: Wanted, files: readonly string[]): Promise<Run> => {
  const folder = join(root, 'test-results');
  const file = join(folder, `${project.replace('*', 'all')}${browser ?? ''}.json`);
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  const args = [
    ...['run', '--project', project, '--passWithNoTests', '--silent=passed-only'],
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...files],
  ];
  const only = browser === undefined ? {} : { LECTERN_BROWSER: browser, LECTERN_IS_BUILT: 'yes' };
  const { succeeded, output } = await run('vitest', args, only);
  const report = await readReport(file, succeeded);
  return { ...report, output: succeeded ? notesIn(output) : output };
};

/** Runs tests and counts them. */
export const runTests = (wanted: Wanted): Promise<Tally> => runFiles(wanted, []);

/**
 * The same, but a file in which something failed is run a second time, whole, and that is said: what a screen reader
 * is asked for builds on what it was asked for before, so one step alone cannot be tried again.
 */
export const runTestsTwice = async (wanted: Wanted): Promise<Tally> => {
  const first = await runFiles(wanted, []);
  if (first.failed === 0 || first.failedFiles.length === 0) return first;
  const second = await runFiles(wanted, first.failedFiles);
  const passed = first.passed - first.passedInFailedFiles + second.passed;
  const note = `note: ${first.failedFiles.length} files were run a second time`;
  const skipped = first.skipped - first.skippedInFailedFiles + second.skipped;
  return { passed, failed: second.failed, skipped, output: `${note}\n${second.output}` };
};
