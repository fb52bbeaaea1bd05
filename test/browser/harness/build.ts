import { build } from '../../../scripts/build.ts';
import { browserNames } from './browser.ts';

/** Builds the extension for every browser, once before all tests. */
export const setup = async (): Promise<void> => {
  for (const browser of browserNames) await build({ browser });
};
