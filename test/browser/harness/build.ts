import { build } from '../../../scripts/build.ts';
import { chosen } from './chosen.ts';

/** Builds the extension for every browser that is tested, once before all tests. The gate has built it before it tests anything. */
export const setup = async (): Promise<void> => {
  if (process.env.LECTERN_IS_BUILT !== undefined) return;
  for (const browser of chosen) await build({ browser });
};
