/** When the article was published. */
import { isSentence } from '../blocks/scene.ts';
import { classed } from '../classed.ts';
import { dateIn } from './date-text.ts';
import type { Thing } from './linked-data.ts';
import { textsOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { saidBy } from './meta-tags.ts';
import { shortText } from './tidy.ts';

const META =
  `article:published_time og:published_time og:article:published_time article:published datepublished
  date-published published_time publish_date publishdate published-date publication_date publication-date
  parsely-pub-date sailthru.date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date
  citation_publication_date citation_date pubdate pub_date cxenseparse:recs:publishtime cxenseparse:publishtime
  rnews:datepublished mediator_published_time bt:pubdate date date.issued article_date_original
  last-publish-date release_date created datecreated og:pubdate shareaholic:article_published_time
  displaydate dc.created`.split(/\s+/);

const MODIFIED =
  `article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified
  last-modified lastmod revised updated`.split(/\s+/);

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?([Zz]|[Uu][Tt][Cc]|[Gg][Mm][Tt]|[+-]\d{2}:?\d{2})?)?/;

const zoneOf = (zone: string): string => {
  if (/^[+-]/.test(zone)) return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return zone && 'Z';
};

const fromIso = (text: string): string | null => {
  const [, year, month = '', day = '', hour, minute, second, zone = ''] = ISO.exec(text) ?? [];
  if (year === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${zoneOf(zone)}`;
};

const fromStamp = (text: string): string | null => {
  if (/^1\d{9}$/.test(text)) return new Date(Number(text) * 1000).toISOString();
  if (/^1\d{12}$/.test(text)) return new Date(Number(text)).toISOString();
  const [, year, month, day] =
    /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?\d{4,6}Z?)?$/.exec(text) ?? [];
  return year ? `${year}-${month}-${day}` : null;
};

const isPossible = (iso: string): boolean => {
  const time = Date.parse(iso);
  return !Number.isNaN(time) && time > Date.UTC(1900) && time < Date.UTC(2100);
};

/** A machine's or a person's date as ISO 8601; null for text that is no date. */
export const toIsoDate = (text: string, language: string | null): string | null => {
  const trimmed = text.trim();
  const read = fromStamp(trimmed) ?? fromIso(trimmed) ?? dateIn(trimmed, language);
  return read && isPossible(read) ? read : null;
};

const firstDate = (texts: readonly string[], language: string | null): string | null => {
  for (const text of texts) {
    const date = toIsoDate(text, language);
    if (date) return date;
  }
  return null;
};

const saidByElement = (element: Element): string =>
  element.getAttribute('content') ??
  element.getAttribute('datetime') ??
  shortText(element, 120) ??
  '';

const fromElements = (page: Document, selector: string, language: string | null): string | null =>
  firstDate(
    [...page.querySelectorAll(selector)]
      .slice(0, 12)
      .filter((element) => !isOfText(element))
      .map(saidByElement),
    language,
  );

/** A date in a sentence, or in a post or a quotation, is of what the text is about. */
const isOfText = (time: Element): boolean => {
  const around = time.closest('p, li, dd, td, blockquote');
  return around !== null && (around.matches('blockquote') || isSentence(around.textContent.trim()));
};

/** `/2019/10/19/` and `/2019-10-19-…` in an address are the day on which it was made. */
const fromAddress = (address: string): string | null => {
  const [, year, month, day] =
    /[/_-]((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_.-]|$)/.exec(address) ?? [];
  return year ? toIsoDate(`${year}-${month}-${day}`, null) : null;
};

/** Dates that stand alone or with a time say more than a date inside a sentence. */
const fromLines = (lines: readonly string[], language: string | null): string | null =>
  firstDate(
    lines.filter((line) => line.length < 160 && !/©|copyright/i.test(line) && !isSentence(line)),
    language,
  );

/** The first date with a time of day in a short line, wherever on the page. */
const fromStampedLine = (lines: readonly string[], language: string | null): string | null => {
  for (const line of lines) {
    const date = line.length < 120 && /\d[:：h]\d\d/.test(line) ? dateIn(line, language) : null;
    if (date?.includes('T')) return date;
  }
  return null;
};

/** What the finder looks at. `near` are the lines around the headline, in order. */
export interface DateSources {
  readonly page: Document;
  readonly address: string;
  readonly metaTags: MetaTags;
  readonly articles: readonly Thing[];
  readonly near: () => readonly string[];
  readonly all: () => readonly string[];
  readonly language: string | null;
}

/** The date of publication, ISO 8601; the date of the last change where only that is known; null where nothing is. */
export const findPublished = (sources: DateSources): string | null => {
  const { page, metaTags, articles, language } = sources;
  const linked = (key: string): readonly string[] =>
    articles.flatMap((article) => textsOf(article[key]));
  return (
    firstDate(linked('datePublished'), language) ??
    firstDate(saidBy(metaTags, META), language) ??
    fromElements(page, '[itemprop~="datePublished"], time[pubdate]', language) ??
    fromLines(sources.near(), language) ??
    fromElements(page, 'time[datetime]', language) ??
    fromElements(page, `${classed('date publish time')}, [id*="date" i]`, language) ??
    fromAddress(sources.address) ??
    fromStampedLine(sources.all(), language) ??
    firstDate(
      [...linked('dateCreated'), ...linked('uploadDate'), ...linked('dateModified')],
      language,
    ) ??
    firstDate(saidBy(metaTags, MODIFIED), language)
  );
};
