// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bundles } from '../../../scripts/build.ts';

/** Bytes, minified and gzipped: what a page has to compile before it is read. */
const most = 45_000;

const built = async (path: string): Promise<string> => {
  const [, scripts] = bundles('chromium', 'nowhere');
  const { outputFiles } = await build({ ...scripts, entryPoints: [path], write: false });
  return outputFiles[0]?.text ?? '';
};

const paths = ['src/content/content.ts', 'src/content/whole.ts'];

describe('the code that extracts', () => {
  it.each(paths)('is small: %s', async (path) => {
    const size = gzipSync(await built(path), { level: 9 }).length;
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThan(most);
  });

  it.each(paths)('asks on its first line to be compiled as it is read: %s', async (path) => {
    expect(await built(path)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });
});
