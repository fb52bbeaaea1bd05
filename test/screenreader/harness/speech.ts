import { readFile } from 'node:fs/promises';
import { until } from '../../browser/harness/deadline.ts';
import type { Running } from './programs.ts';

/** What Orca said, in order. A moment is how much it had said by then. */
export interface Speech {
  readonly now: () => Promise<number>;
  /** What was said since a moment, in one line. What Orca read on by itself is not in it. */
  readonly said: (since: number) => Promise<string>;
  /**
   * Waits until Orca has said a text since a moment and then fallen silent; gives all it said since.
   * @param deadline milliseconds
   * @throws after the deadline, with what was said instead
   */
  readonly hear: (since: number, text: string | RegExp, deadline?: number) => Promise<string>;
  /** Waits until Orca, reading on by itself since a moment, has come to the end; gives what it read. */
  readonly hearReading: (since: number) => Promise<string>;
}

/** A text that was said, or read on in a list; null where Orca fell silent, an empty list where it ended to read. */
type Line = string | null | readonly [] | readonly [string];

const patience = 20_000;

const parse = (text: string): readonly Line[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const join = (texts: readonly string[]): string => texts.join(' ').replace(/\s+/g, ' ').trim();

const isSaid = (line: Line): line is string => typeof line === 'string';
const isSilence = (line: Line): boolean => line === null;
const isReading = (line: Line): line is readonly [string] => Array.isArray(line) && line.length > 0;
const isEndOfReading = (line: Line): boolean => Array.isArray(line) && line.length === 0;

const isSilentNow = (lines: readonly Line[]): boolean =>
  lines.findLastIndex(isSilence) > lines.findLastIndex(isSaid);

const contains = (said: string, text: string | RegExp): boolean =>
  typeof text === 'string' ? said.includes(text) : text.test(said);

/** Follows the file that Orca writes, as long as Orca lives. */
export const listenTo = (file: string, orca: Running): Speech => {
  const read = async (since: number) =>
    parse(await readFile(file, 'utf8').catch(() => '')).slice(since);
  const said = async (since: number) => join((await read(since)).filter(isSaid));
  const explain = async (since: number, awaited: string | RegExp, cause: unknown) => {
    const instead = await said(since);
    return new Error(`Not heard: ${awaited}\nHeard: ${instead}\n${orca.output()}`, { cause });
  };
  const hear: Speech['hear'] = async (since, text, deadline = patience) => {
    const ask = async () => isSilentNow(await read(since)) && contains(await said(since), text);
    await until(ask, 'Orca to say it', deadline).catch(async (cause) => {
      throw await explain(since, text, cause);
    });
    return said(since);
  };
  const hearReading = async (since: number) => {
    const ask = async () => (await read(since)).some(isEndOfReading);
    await until(ask, 'Orca to read to the end', 2 * patience);
    return join((await read(since)).filter(isReading).flat());
  };
  return { now: async () => (await read(0)).length, said, hear, hearReading };
};
