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
    globalSetup: ['test/browser/harness/build.ts'],
  },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        // The extension API is not to be had outside a browser.
        resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'jsdom' },
      },
      browserTests('browser', ['test/browser/**/*.test.ts']),
      browserTests('screenreader', ['test/screenreader/**/*.test.ts']),
    ],
  },
});
