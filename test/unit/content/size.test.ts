// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bundles } from '../../../scripts/build.ts';

/** Bytes, minified and gzipped: what a page has to compile before it is read. */
const most = 45_000;

const sizeOf = async (path: string): Promise<number> => {
  const [, scripts] = bundles('chromium', 'nowhere');
  const { outputFiles } = await build({ ...scripts, entryPoints: [path], write: false });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
};

describe('the code that extracts', () => {
  it.each(['src/content/content.ts', 'src/content/whole.ts'])('is small: %s', async (path) => {
    const size = await sizeOf(path);
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThan(most);
  });
});
