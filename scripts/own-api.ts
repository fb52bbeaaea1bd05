/**
 * The polyfill's place in Firefox, whose API is the one that the polyfill makes of Chromium's: there it would be code that
 * every page compiles and none runs.
 */
import type { Plugin } from 'esbuild';

export const ownApi: Plugin = {
  name: 'own-api',
  setup: (build) => {
    build.onResolve({ filter: /^webextension-polyfill$/ }, ({ path }) => ({
      path,
      namespace: 'own-api',
    }));
    build.onLoad({ filter: /.*/, namespace: 'own-api' }, () => ({
      contents: 'export default browser;',
    }));
  },
};
