/** Whose own settings hold where the popup was opened: what is changed in it shows in the reader behind it. */
import { isReader, pageOfReader, tabState } from '../platform/tabs.ts';
import { siteOf } from '../ui/site.ts';

/** The site of the article that a tab's reader shows. Null for any other tab, and for one that is gone. */
export const siteOfReader = async (tab: number): Promise<string | null> => {
  const address = (await tabState(tab))?.address ?? null;
  return isReader(address) ? siteOf(pageOfReader(address)) : null;
};
