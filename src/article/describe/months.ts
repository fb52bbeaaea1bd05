/** The names of the months in a page's language, as the platform's own language data spells them. */
import { writtenMonths } from './month-names.ts';

const WIDTHS = ['long', 'short'] as const;

/** Arabic has several sets of month names, by country. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA'],
  no: ['nb', 'nn'],
  sr: ['sr-Latn', 'sr-Cyrl'],
};

/** How months begin in the Latin ones of these languages; of any other word the platform need not be asked. */
const BEGINNINGS = new Set(
  (
    'jan ian ene gen sty oca tam led feb fev fév lut şub úno hel mar mär maa bře már apr abr avr kwi nis dub huh ápr may mai ' +
    'maj mei mag kvě tou máj jun jui giu cze haz čer kes jún iun jul lug lip tem hei iul júl aug ago aoû sie ağu srp elo ' +
    'sep set wrz eyl zář syy sze oct okt out ott paź eki říj lok nov lis kas noi dec des déc dez dic gru ara pro jou'
  ).split(' '),
);

const LATIN = /^[a-z\u00c0-\u024f]/;

/** What most of the press is written in, by script: tried together where a page does not declare its language. */
const COMMON: readonly (readonly [RegExp, readonly string[]])[] = [
  [LATIN, 'en de fr es it pt nl pl sv da tr cs id ro hu fi vi'.split(' ')],
  [/^[\u0400-\u052f]/, ['ru', 'uk', 'bg', 'sr-Cyrl']],
  [/^[\u0370-\u03ff]/, ['el']],
  [/^[\u0620-\u06d3]/, ['ar-EG', 'ar-SY', 'ar-DZ', 'fa', 'ur']],
  [/^[\u05d0-\u05ea]/, ['he']],
  [/^[\u0900-\u097f]/, ['hi', 'mr']],
  [/^[\u0e00-\u0e7f]/, ['th']],
];

const commonFor = (word: string): readonly string[] =>
  LATIN.test(word) && !BEGINNINGS.has(word.slice(0, 3))
    ? []
    : (COMMON.find(([script]) => script.test(word))?.[1] ?? []);

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

const primaryOf = (language: string | null): string =>
  (language ?? '').split(/[-_]/)[0]?.toLowerCase() ?? '';

const isKnown = (formats: readonly Intl.DateTimeFormat[], language: string): boolean =>
  formats.some((format) => primaryOf(format.resolvedOptions().locale) === primaryOf(language));

/** The platform's formats in `language`; none when it does not know it, and would answer in another. */
const knownFormats = (language: string): readonly Intl.DateTimeFormat[] => {
  try {
    const formats = formatsOf(language);
    return isKnown(formats, language) ? formats : [];
  } catch {
    return [];
  }
};

const collectNames = (language: string): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  for (const format of knownFormats(language))
    for (let month = 1; month <= 12; month += 1) {
      const name = fold(partOf(format, month));
      if (!/^\d/.test(name) && name !== '' && !names.has(name)) names.set(name, month);
    }
  return names;
};

const namesByLanguage = new Map<string, ReadonlyMap<string, number>>();

const namesIn = (language: string): ReadonlyMap<string, number> => {
  const names = namesByLanguage.get(language) ?? writtenMonths(language) ?? collectNames(language);
  namesByLanguage.set(language, names);
  return names;
};

/** The languages to try, the likeliest first; all that are common where the page declares none that there is. */
const languagesFor = (language: string | null, word: string): readonly string[] => {
  const primary = primaryOf(language);
  if (primary === 'en') return ['en'];
  const own = primary ? (VARIANTS[primary] ?? [primary]) : [];
  return own.some((each) => namesIn(each).size > 0) ? [...own, 'en'] : commonFor(word);
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
