/** Who says where in a list somebody is. */
import { browser } from './browser.ts';

/**
 * Whether we have to say it ourselves. On Linux: Orca passes over `aria-posinset` unless it is told to heed it. The screen readers of other
 * systems say it by themselves, and would say it twice.
 */
export const positionsAreOurs = async (): Promise<boolean> =>
  (await browser.runtime.getPlatformInfo()).os === 'linux';
