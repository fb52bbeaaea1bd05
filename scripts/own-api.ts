/**
 * The polyfill's place in Firefox, whose API is the one that the polyfill makes of Chromium's: there it would be code that
 * every page compiles and none runs. And in small scripts that ask Chromium only for what it gives as Firefox does: stores and
 * strings.
 */
import type { Plugin } from 'esbuild';

/** Puts a browser's own API, by its global name, in the place of the polyfill. */
export const ownApi = (name: 'browser' | 'chrome'): Plugin => ({
  name: 'own-api',
  setup: (build) => {
    build.onResolve({ filter: /^webextension-polyfill$/ }, ({ path }) => ({
      path,
      namespace: 'own-api',
    }));
    build.onLoad({ filter: /.*/, namespace: 'own-api' }, () => ({
      contents: `export default ${name};`,
    }));
  },
});
