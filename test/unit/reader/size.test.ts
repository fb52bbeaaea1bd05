// @vitest-environment node
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bundles } from '../../../scripts/build.ts';

/** Bytes, minified and gzipped, without fonts: what stands between a press and the text on a slow machine. */
const most = 60_000;

describe('the reader’s own code', () => {
  it('is small', { timeout: 30_000 }, async () => {
    const builds = await Promise.all(
      bundles('chromium', 'nowhere')
        .slice(-2)
        .map((options) => build({ ...options, write: false })),
    );
    const outputFiles = builds
      .flatMap((result) => result.outputFiles)
      .filter(({ path }) => /reader/.test(basename(path)));
    const sizes = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
    const names = outputFiles.map(({ path }) => basename(path)).sort();
    expect(names).toEqual([
      'reader-beginning.js',
      'reader-chunk.js',
      'reader-early.js',
      'reader-parts.js',
      'reader.js',
    ]);
  });
});
