// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { bundles } from '../../../scripts/build.ts';

/** Bytes, minified and gzipped, without fonts: what stands between a press and the text on a slow machine. */
const most = 60_000;

describe('the reader’s own code', () => {
  it('is small', { timeout: 30_000 }, async () => {
    const [modules] = bundles('chromium', 'nowhere');
    const { outputFiles } = await build({
      ...modules,
      entryPoints: ['src/reader/reader.tsx'],
      write: false,
    });
    const sizes = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeLessThan(most);
  });
});
