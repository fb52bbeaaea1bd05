import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fakeBrowser = fileURLToPath(new URL('test/unit/fake-browser.ts', import.meta.url));

const browserTests = (name: string, include: readonly string[]) => ({
  test: {
    name,
    include: [...include],
    environment: 'node' as const,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    globals: false,
    // A click may miss on a machine that is busy; what is broken fails twice.
    retry: 1,
    // In milliseconds, as `until` of the harness: what a key or a click brings comes a little later.
    expect: { poll: { interval: 25, timeout: 15_000 } },
    globalSetup: ['test/browser/harness/build.ts'],
  },
});

/** What has no state shares its environment: making one a file would take longer than the tests. */
const pure = ['test/unit/{article,waypoints,preferences,architecture}/**/*.test.ts'];

const unitTests = (
  name: string,
  files: { include: string[]; exclude?: string[]; isolate?: boolean },
) => ({
  extends: true as const,
  // The extension API is not to be had outside a browser.
  resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
  // No test asks for speed: a busy machine must not fail one.
  test: { name, environment: 'jsdom' as const, testTimeout: 30_000, ...files },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      unitTests('unit-pure', { include: pure, isolate: false }),
      unitTests('unit-rest', { include: ['test/unit/**/*.test.{ts,tsx}'], exclude: pure }),
      browserTests('browser', ['test/browser/**/*.test.ts']),
      browserTests('screenreader', ['test/screenreader/**/*.test.ts']),
    ],
  },
});
