import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { root, run } from './command.ts';
import type { Tally } from './tally.ts';

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
});

/** A test file that cannot even be loaded counts as one failure: Vitest's report lists no test of it. */
const readReport = async (file: string, succeeded: boolean): Promise<Omit<Tally, 'output'>> => {
  const text = await readFile(file, 'utf8').catch(() => 'null');
  const parsed = v.safeParse(reportSchema, JSON.parse(text));
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = parsed.output;
  const failed = succeeded ? 0 : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
};

/** What tests wish to be known even when all is well: their lines that begin with "note: ". */
const notesIn = (output: string): string =>
  output
    .split('\n')
    .filter((line) => line.startsWith('note: '))
    .join('\n');

/** Runs one of the projects of vitest.config.ts and counts its tests. */
export const runTests = async (project: string): Promise<Tally> => {
  const folder = join(root, 'test-results');
  const file = join(folder, `${project.replace('*', 'all')}.json`);
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  const { succeeded, output } = await run('vitest', [
    ...['run', '--project', project, '--passWithNoTests', '--silent=passed-only'],
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  return { ...(await readReport(file, succeeded)), output: succeeded ? notesIn(output) : output };
};
