/**
 * When a piece of metadata counts as right, for the bench and its comparison with the peers. Titles have to be equal
 * but for case, spaces and punctuation; every author of the truth has to be named, and nothing much beside them;
 * a date has to be the same day in the page's time zone or in UTC.
 */

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two headlines say the same. */
export const isTitleHit = (truth: string, found: string | null): boolean =>
  found !== null && fold(found) === fold(truth);

/** Whether every name of `truth` is in `found`, and the names are at least half of what `found` says. */
export function isAuthorHit(truth: string | readonly string[], found: string | null): boolean {
  const names = [truth].flat().map(fold);
  const text = fold(found ?? '');
  const named = names.join(' ').length;
  return names.every((name) => text.includes(name)) && text.length <= 2 * named + 12;
}

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

/** The days that a written time may mean: as written, and in UTC. */
const daysOf = (text: string): readonly string[] => {
  const written = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?/.exec(text.trim());
  const time = new Date(text);
  const asWritten =
    written === null
      ? []
      : [
          [written[1], written[2], written[3] ?? '1']
            .map((part) => part?.padStart(2, '0'))
            .join('-'),
        ];
  return Number.isNaN(time.getTime()) ? asWritten : [...asWritten, dayOf(time)];
};

/** Whether two times fall on the same day, as either is written or in UTC. */
export function isDateHit(truth: string, found: string | null): boolean {
  const days = daysOf(truth);
  return daysOf(found ?? '').some((day) => days.includes(day));
}
