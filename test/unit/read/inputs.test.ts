// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readEach } from '../../../scripts/read/inputs.ts';

const page = fileURLToPath(new URL('../../pages/sample-news/source.html', import.meta.url));

it('a page is read from its file where no browser stands around', async () => {
  const [reading] = await readEach([page]);
  expect(reading?.extraction.ok).toBe(true);
});
