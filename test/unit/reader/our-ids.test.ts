// @vitest-environment node
import { expect, it } from 'vitest';
import { ourIds } from '../../hostile/posing.ts';
import { filesEndingIn, readSource } from '../architecture/sources.ts';

/** The ids that the reader's markup gives; those of its dialogs are the beginnings of names. */
const given = filesEndingIn(/^reader\/.*\.tsx$/).flatMap((file) =>
  [...readSource(file).matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id ?? ''),
);

it('hostile articles are made with every id that the reader gives', () => {
  const known = new Set<string>([...ourIds, 'help', 'links']);
  expect(given.filter((id) => !known.has(id))).toEqual([]);
});
