/** When an article was published and how long it takes, in words. */
import { interfaceLanguage, plural } from '../platform/strings.ts';

/** Words a minute, silently, of a practised adult: Brysbaert 2019, "How many words do we read per minute?", 238 for non-fiction. */
const wordsPerMinute = 238;

const hasTime = (published: string): boolean => published.includes('T');

/** A date, with its time where the article gives one, as the reader writes it. A date alone stays that day in every time zone. */
export const formatPublished = (published: string): string =>
  new Intl.DateTimeFormat(
    interfaceLanguage(),
    hasTime(published)
      ? { dateStyle: 'long', timeStyle: 'short' }
      : { dateStyle: 'long', timeZone: 'UTC' },
  ).format(new Date(published));

/** "3 minutes to read", at least one. */
export const formatReadingTime = (words: number): string =>
  plural('minutesToRead', Math.max(1, Math.round(words / wordsPerMinute)));
