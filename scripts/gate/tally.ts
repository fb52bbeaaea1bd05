/** What a part of the gate found. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What to show: the reasons of the failures; empty when there are none. */
  readonly output: string;
}

/** The sum of tallies, their outputs in the same order. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
  output: tallies.map(({ output }) => output).join(''),
});

/** "12 passed, 1 failed, 2 skipped"; the skipped only when there are some. */
export const inWords = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
