// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const fileAt = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const record = readFileSync(fileAt('docs/accessibility.md'), 'utf8');

/** The rows of tables, a cell a text. */
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

const rows = rowsOf(record);
const [wcag = '', uaag = ''] = record.split('## UAAG 2.0');
const criteriaIn = (text: string) => rowsOf(text).map(([first = '']) => first);

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

const underGuideline = (guideline: string, criteria: readonly number[]) =>
  criteria.map((criterion) => `${guideline}.${criterion}`);

/** https://www.w3.org/TR/2015/NOTE-UAAG20-20151215/, those of level A and AA. */
const uaagAAndAA = [
  ...underGuideline('1.1', [1, 2, 3, 4, 5, 6]),
  ...underGuideline('1.2', [1]),
  ...underGuideline('1.3', [1, 2, 3, 4, 5]),
  ...underGuideline('1.4', [1, 2, 3, 4, 5]),
  ...underGuideline('1.5', [1]),
  ...underGuideline('1.6', [1, 2, 3, 4]),
  ...underGuideline('1.7', [1, 2, 3, 4]),
  ...underGuideline('1.8', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
  ...underGuideline('1.9', [1]),
  ...underGuideline('1.10', [1]),
  ...underGuideline('2.1', [1, 2, 3, 4, 5, 6]),
  ...underGuideline('2.2', [1, 2, 3, 4]),
  ...underGuideline('2.3', [1, 2, 3, 4, 5]),
  ...underGuideline('2.4', [1, 2, 3, 4, 5]),
  ...underGuideline('2.5', [1]),
  ...underGuideline('2.6', [1, 2, 3]),
  ...underGuideline('2.7', [1]),
  ...underGuideline('2.8', [1]),
  ...underGuideline('2.9', [1]),
  ...underGuideline('2.10', [1, 2, 3, 4, 5, 6, 7]),
  ...underGuideline('2.11', [1]),
  ...underGuideline('3.1', [1, 2, 3, 4, 5, 6, 7, 8]),
  ...underGuideline('3.2', [1, 2, 3, 4]),
  ...underGuideline('3.3', [1]),
  ...underGuideline('4.1', [1, 2, 3, 4, 5]),
  ...underGuideline('5.1', [1, 2, 3, 4]),
];

describe('the record of accessibility', () => {
  it('has one row for each criterion', () => {
    expect(criteriaIn(wcag).toSorted()).toEqual([...levelsAAndAA, ...levelAAA].toSorted());
    expect(criteriaIn(uaag)).toEqual(uaagAAndAA);
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
