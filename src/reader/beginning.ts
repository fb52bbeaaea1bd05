/** The reader's second script, in the body: shows what the address tells of the article, to be painted first. */
import { beginningIn } from '../platform/beginning.ts';
import { pageOfReader } from '../platform/tabs.ts';
import { makeBeginning } from './beginning-view.ts';

const page = pageOfReader(location.href);
const beginning = beginningIn(new URLSearchParams(location.search));

/** Who comes back, or loads the page again, finds the place where they were: the beginning would jump away from there. */
const comesBack = (): boolean => {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation !== undefined && 'type' in navigation && navigation.type !== 'navigate';
};

if (page !== null && beginning !== null && !comesBack())
  document.body.replaceChildren(...makeBeginning(page, beginning));
