/** The manifest of each browser: the base in manifest.json, and what Firefox wants instead. */
import { readFileSync } from 'node:fs';

export const browsers = ['chromium', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

type Manifest = Readonly<Record<string, unknown>>;

/**
 * Firefox has no service worker for extensions but an event page; no `incognito: split`;
 * and wants an id and a statement about data (extensionworkshop.com, "Firefox built-in consent").
 */
const firefoxPatch: Manifest = {
  background: { scripts: ['background.js'], type: 'module' },
  incognito: undefined,
  minimum_chrome_version: undefined,
  browser_specific_settings: {
    gecko: {
      id: 'lectern@lectern.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

const patches: Readonly<Record<Browser, Manifest>> = { chromium: {}, firefox: firefoxPatch };

const baseManifest = (): Manifest =>
  JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8')) as Manifest;

/** The manifest that the build writes for a browser. A key patched to `undefined` is left out. */
export const manifestFor = (browser: Browser): Manifest => ({
  ...baseManifest(),
  ...patches[browser],
});
