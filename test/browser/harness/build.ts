import { build } from '../../../scripts/build.ts';
import { chosen } from './chosen.ts';

/** Builds the extension for every browser that is tested, once before all tests. */
export const setup = async (): Promise<void> => {
  for (const browser of chosen) await build({ browser });
};
