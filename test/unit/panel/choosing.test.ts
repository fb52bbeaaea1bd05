// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { chosenRow, move, offered, offeredOf } from '../../../src/panel/choosing.ts';
import { page } from '../../../src/panel/page.ts';
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

describe('the chosen row', () => {
  const names = () => offered.value.map(({ row: { name } }) => name);
  const skip = row({ group: 'skip-links', kind: 'skip-link', name: 'Skip to content' });
  const main = row({ group: 'landmarks', kind: 'landmark', role: 'main', name: 'Main' });
  const heading = row({ name: 'Timetable' });
  const article = row({ group: 'article', kind: 'article', level: null, name: 'Ferry' });

  it('stays chosen when the article joins the list, in its place', () => {
    page.value = { is: 'listed', rows: [skip, main, heading] };
    move(-1);
    expect(chosenRow.value?.row.name).toBe('Timetable');
    page.value = { is: 'listed', rows: [skip, main, heading, article] };
    expect(names()).toEqual(['Skip to content', 'Ferry', 'Main', 'Timetable']);
    expect(chosenRow.value).toMatchObject({ row: { name: 'Timetable' }, index: 2 });
    move(-2);
    expect(chosenRow.value).toMatchObject({ row: { name: 'Ferry' }, index: 3 });
    move(-9);
    expect(chosenRow.value?.row.name).toBe('Skip to content');
    move(9);
    expect(chosenRow.value?.row.name).toBe('Timetable');
  });
});
