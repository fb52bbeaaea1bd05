/** When an article was published and how long it takes, in words. */
import { formatLanguage, formatNumber, plural, t } from '../platform/strings.ts';

/** Minutes that are left of all minutes. */
export interface Progress {
  readonly left: number;
  readonly total: number;
}

/** Words a minute, silently, of a practised adult: Brysbaert 2019, "How many words do we read per minute?", 238 for non-fiction. */
const WORDS_PER_MINUTE = 238;

const hasTime = (published: string): boolean => published.includes('T');

/** A date, with its time where the article gives one, as the reader writes it. A date alone stays that day in every time zone. */
export const formatPublished = (published: string): string =>
  new Intl.DateTimeFormat(
    formatLanguage(),
    hasTime(published)
      ? { dateStyle: 'long', timeStyle: 'short' }
      : { dateStyle: 'long', timeZone: 'UTC' },
  ).format(new Date(published));

/** Whole minutes to read this many words; 0 for less than half of one. */
export const minutesFor = (words: number): number => Math.round(words / WORDS_PER_MINUTE);

/** "3 minutes to read", at least one. */
export const formatReadingTime = (words: number): string =>
  plural('minutesToRead', Math.max(1, minutesFor(words)));

/** "4 of 9 minutes left", or that it is one minute, or less. */
export const formatProgress = ({ left, total }: Progress): string => {
  if (left === 0) return t('lessThanAMinuteLeft');
  return total === 1
    ? t('aboutAMinuteLeft')
    : t('minutesLeft', formatNumber(left), formatNumber(total));
};
