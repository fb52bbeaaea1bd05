/** A tab's state and what its page holds, looked at together. */
import type { Extraction } from '../article/article.ts';
import { type Extent, extractFrom } from '../platform/injection.ts';
import { type Refused, refused } from '../platform/requests.ts';
import { type TabState, tabState } from '../platform/tabs.ts';

interface Looked {
  readonly state: TabState | null;
  readonly extraction: Extraction | Refused;
}

/** What a page that went away in the midst of it leaves: Firefox gives an empty answer, or speaks of permission. */
const mayHaveGone = (extraction: Extraction | Refused): boolean =>
  !extraction.ok && (extraction.reason === 'forbidden' || extraction.reason === 'unreadable');

const stillAt = async (tab: number, { address }: TabState): Promise<boolean> =>
  (await tabState(tab))?.address === address;

/**
 * Looks at a tab. The injection comes first, before any wait: within the press, Chromium passes the reader's gesture
 * on to the page. A page that never had one is skipped by the browser's Back ("history manipulation intervention"),
 * and Back from the reader would miss the page it came from.
 */
export const lookAt = async (tab: number, extent: Extent): Promise<Looked> => {
  const [extraction, state] = await Promise.all([extractFrom(tab, extent), tabState(tab)]);
  const gone = state === null || (mayHaveGone(extraction) && !(await stillAt(tab, state)));
  return { state, extraction: gone ? refused('gone') : extraction };
};
