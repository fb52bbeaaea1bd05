// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { offeredOf } from '../../../src/panel/choosing.ts';
import type { Row } from '../../../src/waypoints/rows.ts';

const row = (given: Partial<Row>): Row => ({
  group: 'headings',
  kind: 'heading',
  role: null,
  level: 2,
  name: '',
  problems: [],
  destination: null,
  instead: null,
  markup: null,
  ...given,
});

const rows = [
  row({ name: 'Élections à Genève' }),
  row({ name: 'Weather', level: 3 }),
  row({ group: 'landmarks', kind: 'landmark', role: 'main', level: 1 }),
];

const namesOf = (typed: string) => offeredOf(rows, typed).map(({ index }) => index);

describe('the filter', () => {
  it('leaves every row where nothing is typed', () => {
    expect(namesOf('  ')).toEqual([0, 1, 2]);
  });

  it('takes words in any order, without regard to case and accents', () => {
    expect(namesOf('GENEVE elect')).toEqual([0]);
  });

  it('takes what a place is too', () => {
    expect(namesOf('level 3')).toEqual([1]);
    expect(namesOf('main land')).toEqual([2]);
  });

  it('leaves none where nothing is like it', () => {
    expect(namesOf('zebra')).toEqual([]);
  });
});
