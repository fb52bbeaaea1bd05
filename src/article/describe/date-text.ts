/** Finds a date in text that people wrote, in the page's language. */
import { monthOf } from './months.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LONGEST = 400;

/** Digits of any script as ASCII: Arabic, Persian, Bengali and their like, whose zeros Unicode puts at …0 or …6. */
const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९০-৯０-９]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10].find(
      (start) => code >= start && code < start + 10,
    );
    return String(code - (zero ?? code));
  });

const pad = (value: number): string => String(value).padStart(2, '0');

const isReal = ({ year, month, day }: Day): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1900 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
};

const toIso = (day: Day, time: string): string | null =>
  isReal(day) ? `${day.year}-${pad(day.month)}-${pad(day.day)}${time}` : null;

/** The time of day that directly follows, as `T14:05`; '' when none does. */
const timeAfter = (text: string): string => {
  const found =
    /^[\s,|·•/()t-]*(?:um|à|at|a las|klo|kl\.?|в|в\s|o)?\s*([01]?\d|2[0-3])[:.h時时]([0-5]\d)(?!\d)(?!\s*[ap]\.?m)/.exec(
      text,
    );
  return found?.[1] && found[2] ? `T${pad(Number(found[1]))}:${found[2]}` : '';
};

type Reader = (match: RegExpExecArray) => Day | null;

const numbers = (match: RegExpExecArray): readonly number[] => match.slice(1).map(Number);

/** Thai pages count years from 543 before ours. */
const fullYear = (year: number): number => {
  if (year > 2400 && year < 2700) return year - 543;
  return year < 100 ? 2000 + year : year;
};

const yearFirst: Reader = (match) => {
  const [year = 0, month = 0, day = 0] = numbers(match);
  return { year: fullYear(year), month, day };
};

const dayFirst: Reader = (match) => {
  const [day = 0, month = 0, year = 0] = numbers(match);
  return { year: fullYear(year), month, day };
};

const monthFirst: Reader = (match) => {
  const [month = 0, day = 0, year = 0] = numbers(match);
  return { year: fullYear(year), month, day };
};

/** `3/4/2021` is April in most of the world and March in the United States. */
const slashed =
  (language: string | null): Reader =>
  (match) => {
    const [first = 0, second = 0] = numbers(match);
    const american = /^en(?:-us)?$/i.test(language ?? 'en');
    return (american && first <= 12) || second > 12 ? monthFirst(match) : dayFirst(match);
  };

/** Reads a match whose month is a word; `order` names its groups. */
const worded =
  (language: string | null, order: readonly ('year' | 'month' | 'day')[]): Reader =>
  (match) => {
    const part = (name: 'year' | 'month' | 'day'): string => match[order.indexOf(name) + 1] ?? '';
    const month = monthOf(part('month'), language);
    if (month === null) return null;
    return { year: fullYear(Number(part('year'))), month, day: Number(part('day')) };
  };

/**
 * Letters by their ranges, marks included, and no flags: a page that was just opened has to compile each expression, and
 * property classes without regard to case take milliseconds. The text is in lower case.
 */
const LETTER = 'a-zªµº\\u00df-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc';
const WORD = `([${LETTER}][${LETTER}'’]{1,14}(?:\\s[\\u0620-\\u06d3]{3,8})?)`;
const BETWEEN =
  "(?:\\.|,|\\s|º|°|ª|-|/|de\\b|del\\b|d[’']|of\\b|the\\b|th\\b|st\\b|nd\\b|rd\\b|er\\b)*";

interface Form {
  readonly form: RegExp;
  readonly read: Reader;
  /** What a text must have to be asked for the form: quick to compile, and few texts have more than one of these. */
  readonly must: RegExp;
}

const NUMBERS = /\d\s?[-./年년]\s?\d/;

const makeForms = (language: string | null): readonly Form[] => [
  {
    form: /(?<!\d)((?:19|20|25)\d\d)\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)\s?[日일号]?/g,
    read: yearFirst,
    must: NUMBERS,
  },
  {
    form: new RegExp(
      `(?<!\\d)(\\d{1,2})${BETWEEN}${WORD}${BETWEEN}((?:19|20|25)\\d\\d)(?!\\d)`,
      'g',
    ),
    read: worded(language, ['day', 'month', 'year']),
    must: /\d\D{2,}\d{4}/,
  },
  {
    form: new RegExp(
      `${WORD}\\.?\\s?(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20|25)\\d\\d)(?!\\d)`,
      'g',
    ),
    read: worded(language, ['month', 'day', 'year']),
    must: /\d[a-z,]*\s+\d{4}/,
  },
  {
    form: new RegExp(
      `(?<!\\d)((?:19|20)\\d\\d)[.,]?\\s(?:m\\.\\s)?${WORD}\\s(\\d{1,2})(?!\\d|[:.]\\d)`,
      'g',
    ),
    read: worded(language, ['year', 'month', 'day']),
    must: /\d{4}[.,]?\s\D+\d/,
  },
  // As Java and the shell write it: Mon Oct 11 14:57:21 CEST 2021.
  {
    form: new RegExp(
      `${WORD}\\s(\\d{1,2})\\s\\d\\d:\\d\\d:\\d\\d\\s[a-z]{1,5}\\s((?:19|20)\\d\\d)`,
      'g',
    ),
    read: worded(language, ['month', 'day', 'year']),
    must: /:\d\d:\d\d\s/,
  },
  {
    form: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d|\d\d(?![\d:.]))(?!\d)/g,
    read: dayFirst,
    must: NUMBERS,
  },
  {
    form: /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/g,
    read: slashed(language),
    must: NUMBERS,
  },
];

/** What every form has: a year of four digits, or numbers between full stops. */
const DATED = /(?:19|20|25)\d\d|\d\.\s?\d{1,2}\./;

const formsByLanguage = new Map<string | null, readonly Form[]>();

const formsFor = (language: string | null): readonly Form[] => {
  const forms = formsByLanguage.get(language) ?? makeForms(language);
  formsByLanguage.set(language, forms);
  return forms;
};

interface Found {
  readonly at: number;
  readonly iso: string;
}

const findForm = (text: string, { form, read, must }: Form): Found | null => {
  if (!must.test(text)) return null;
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    const day = read(match);
    const iso = day && toIso(day, timeAfter(text.slice(match.index + match[0].length)));
    if (iso) return { at: match.index, iso };
  }
  return null;
};

/**
 * The first date in `text` (its first 400 characters), read in `language` (BCP 47) and in English: ISO 8601, with the
 * time of day when it stands behind the date. Null when there is none.
 */
export const dateIn = (text: string, language: string | null): string | null => {
  const plain = plainDigits(text.slice(0, LONGEST)).toLowerCase();
  if (!DATED.test(plain)) return null;
  const found = formsFor(language).flatMap((form) => findForm(plain, form) ?? []);
  return found.sort((one, other) => one.at - other.at)[0]?.iso ?? null;
};
