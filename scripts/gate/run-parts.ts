import type { Part } from './parts.ts';
import { inWords, sum, type Tally } from './tally.ts';

const runPart = async ({ name, run }: Part): Promise<Tally> => {
  const start = performance.now();
  const tally = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = tally.failed === 0 ? '✓' : '✗';
  console.log(`${mark} ${name}: ${inWords(tally)} (${seconds} s)`);
  if (tally.output) console.log(tally.output);
  return tally;
};

/** Runs parts one after the other, each with the whole machine, and prints a line a part. */
export const runInTurn = async (parts: readonly Part[]): Promise<Tally> => {
  const tallies: Tally[] = [];
  for (const part of parts) tallies.push(await runPart(part));
  return sum(tallies);
};

/** Runs parts side by side, and prints each as it ends. */
export const runTogether = async (parts: readonly Part[]): Promise<Tally> =>
  sum(await Promise.all(parts.map(runPart)));
