// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const fileAt = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const record = readFileSync(fileAt('docs/accessibility.md'), 'utf8');

/** The rows of its tables, a cell a text. */
const rows = record
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

const reference = /`([\w/.-]+\.test\.tsx?)` “([^”]+)”/g;
const references = [...record.matchAll(reference)].map(([, file = '', name = '']) => [file, name]);
const unique = [...new Map(references.map((pair) => [pair.join(), pair])).values()];

/** https://www.w3.org/TR/WCAG22/, without 4.1.1, which it has given up. */
const levelsAAndAA = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4'],
  ...['1.3.5', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4'],
  ...['2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6', '3.3.1', '3.3.2', '3.3.3'],
  ...['3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3'],
];
const levelAAA = [
  ...['1.4.6', '1.4.8', '2.1.3', '2.4.8', '2.4.9', '2.4.10', '2.4.12', '2.4.13', '2.5.5'],
];

describe('the record of accessibility', () => {
  it('has one row for each criterion', () => {
    const criteria = rows.map(([first = '']) => first).filter((one) => /^\d\.\d\.\d+$/.test(one));
    expect(criteria.toSorted()).toEqual([...levelsAAndAA, ...levelAAA].toSorted());
  });

  it('shows by a test, or by what was read, each criterion that it calls met', () => {
    const unshown = rows.filter(
      (cells) =>
        cells.some((cell) => cell === 'met' || cell === 'partly met') &&
        !/“|^Read: /.test(cells.at(-1) ?? ''),
    );
    expect(unshown).toEqual([]);
  });

  it.each(unique)('names a test that is there: %s “%s”', (file = '', name = '') => {
    const path = fileAt(`test/${file}`);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(name);
  });
});
