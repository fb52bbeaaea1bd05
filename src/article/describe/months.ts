/** The names of the months in a page's language, as the platform's own language data spells them. */

const WIDTHS = ['long', 'short'] as const;

/** Arabic has several sets of month names, by country. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA'],
  no: ['nb', 'nn'],
  sr: ['sr-Latn', 'sr-Cyrl'],
};

/** What most of the press is written in, by script: tried together where a page does not declare its language. */
const COMMON: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Latin}/u, 'en de fr es it pt nl pl sv da tr cs id ro hu fi vi'.split(' ')],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg', 'sr-Cyrl']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Arabic}/u, ['ar-EG', 'ar-SY', 'ar-DZ', 'fa', 'ur']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Devanagari}/u, ['hi', 'mr']],
  [/\p{Script=Thai}/u, ['th']],
];

const commonFor = (word: string): readonly string[] =>
  COMMON.find(([script]) => script.test(word))?.[1] ?? [];

const fold = (name: string): string => name.toLowerCase().replace(/\.$/, '');

const partOf = (format: Intl.DateTimeFormat, month: number): string =>
  format.formatToParts(Date.UTC(2023, month - 1, 9)).find(({ type }) => type === 'month')?.value ??
  '';

/** A month's name alone and its name beside a day differ: "maj" and "maja" in Polish. */
const formatsOf = (language: string): readonly Intl.DateTimeFormat[] =>
  WIDTHS.flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', calendar: 'gregory' }),
    new Intl.DateTimeFormat(language, {
      month,
      day: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    }),
  ]);

const collectNames = (language: string): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  for (const format of formatsOf(language))
    for (let month = 1; month <= 12; month += 1) {
      const name = fold(partOf(format, month));
      if (/^\p{L}/u.test(name) && !names.has(name)) names.set(name, month);
    }
  return names;
};

const asksPlatform = (tag: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
};

const languages = new Map<string, boolean>();

/** Asked for every word of a date, and slow to find out. */
const isLanguage = (tag: string): boolean => {
  const known = languages.get(tag) ?? asksPlatform(tag);
  languages.set(tag, known);
  return known;
};

const primaryOf = (language: string | null): string =>
  (language ?? '').split(/[-_]/)[0]?.toLowerCase() ?? '';

/** The languages to try, the likeliest first; all that are common where the page declares none. */
const languagesFor = (language: string | null, word: string): readonly string[] => {
  const primary = primaryOf(language);
  if (!primary || !isLanguage(primary)) return commonFor(word);
  return [...(VARIANTS[primary] ?? [primary]), 'en'];
};

/** Asked for on nearly every page: written out, it is there at once. Short forms are beginnings of these. */
const english: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);

const namesByLanguage = new Map([['en', english]]);

/** Made when first asked for: the platform takes a millisecond or two a language. */
const namesIn = (language: string): ReadonlyMap<string, number> => {
  const names = namesByLanguage.get(language) ?? collectNames(language);
  namesByLanguage.set(language, names);
  return names;
};

const monthIn = (word: string, names: ReadonlyMap<string, number>): number | null => {
  const exact = names.get(word);
  if (exact !== undefined || [...word].length < 3) return exact ?? null;
  for (const [name, month] of names) if (name.startsWith(word)) return month;
  return null;
};

/**
 * The month (1–12) that a word names in `language` (BCP 47) or in English, also cut short as in "Sept."; null for any
 * other word. Without a language the common ones of the press are tried.
 */
export const monthOf = (word: string, language: string | null): number | null => {
  const folded = fold(word);
  for (const each of languagesFor(language, folded)) {
    const month = monthIn(folded, namesIn(each));
    if (month !== null) return month;
  }
  return null;
};
