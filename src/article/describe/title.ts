/** The headline, without the name of the site. */

import { textOf } from '../text.ts';
import { type Heading, type Headline, headingsOf, isCount, isCut } from './headings.ts';
import type { Thing } from './linked-data.ts';
import { textsOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { saidBy } from './meta-tags.ts';
import { fold, foldedWords, isSiteName } from './site.ts';
import { tidy } from './tidy.ts';
import { piecesOf, withoutSite } from './title-pieces.ts';

/** What the finder looks at. */
export interface TitleSources {
  readonly page: Document;
  readonly metaTags: MetaTags;
  readonly articles: readonly Thing[];
  /** The names of the site. */
  readonly names: readonly string[];
}

const sharesMostWords = (one: string, other: string): boolean => {
  const [few, many] = [foldedWords(one), foldedWords(other)].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size < 4) return false;
  return [...few].filter((word) => many.has(word)).length * 2 >= few.size;
};

const isAbout = (heading: string, told: string): boolean => {
  const [one, other] = [fold(heading), fold(told)];
  if (one.length > 4 && (other.includes(one) || (other.length > 9 && one.includes(other))))
    return true;
  return sharesMostWords(heading, told);
};

const sameAs =
  (one: string) =>
  (other: string): boolean =>
    fold(one) === fold(other);

/** The told headline that a heading shows with a kicker before it, or in an element of its own. */
const withinHeading = (
  { element, title }: Heading,
  told: readonly string[],
): string | undefined => {
  const parts = new Set(
    [...element.querySelectorAll('*')].map((part) => fold(part.textContent ?? '')),
  );
  return told.find((text) => {
    const [one, whole] = [fold(text), fold(title)];
    return one.length > 9 && one.length < whole.length && (whole.endsWith(one) || parts.has(one));
  });
};

/** `title` with the spaces and signs between its words, which the heading or the page's data may have alone. */
const inFull = (title: string, texts: readonly string[]): string =>
  [title, ...texts.filter((text) => sameAs(title)(text) && text.endsWith(title.slice(-1)))].sort(
    (one, other) => other.length - one.length,
  )[0] ?? title;

/** A heading may hold the kicker too, and the page's own data may name the kicker with the headline. */
const settle = (heading: Heading, told: readonly string[]): string => {
  // The page's own title, told last, may hold the kicker as the heading does.
  if (told.slice(0, -1).some(sameAs(heading.title))) return heading.title;
  const within = withinHeading(heading, told);
  if (within !== undefined) return within;
  const [first = ''] = told;
  const isAround =
    fold(first).endsWith(fold(heading.title)) && told.filter(sameAs(first)).length > 1;
  return isAround ? first : heading.title;
};

/** A second-level heading that says just what a piece of the page's title says is the headline of a page whose h1 is a logo. */
const lowerHeading = (page: Document, pieces: readonly string[]): Heading | null => {
  const wanted = new Set(pieces.map(fold).filter((piece) => piece.length > 7));
  if (wanted.size === 0) return null;
  for (const element of page.querySelectorAll('h2, h3')) {
    const title = tidy(element.textContent ?? '');
    if (title.length < 300 && wanted.has(fold(title))) return { element, title };
  }
  return null;
};

interface Evidence {
  /** What the page's data call the article: JSON-LD, then Open Graph and its like, then the title of the page. */
  readonly told: readonly string[];
  readonly isLinked: boolean;
  readonly headings: readonly Heading[];
  /** Parts of the page's title that may be the headline. */
  readonly pieces: readonly string[];
}

const gather = ({ page, metaTags, articles, names }: TitleSources): Evidence => {
  // What a heading shows in full is the headline with its label, and no section or site.
  const shown = new Set([...page.querySelectorAll('h1')].map((heading) => fold(textOf(heading))));
  const clean = (text: string): string => withoutSite(tidy(text), names, shown.has(fold(text)));
  const isHeadline = (text: string): boolean => text !== '' && !isSiteName(text, names);
  const linked = articles.flatMap((article) => textsOf(article.headline)).slice(0, 1);
  const meta = saidBy(metaTags, ['og:title', 'twitter:title', 'dc.title', 'headline']);
  const marked = [...page.querySelectorAll('meta[itemprop~="headline"]')].map(
    (element) => element.getAttribute('content') ?? '',
  );
  const told = [...linked, ...meta, ...marked, page.title]
    .map(clean)
    .filter((text) => isHeadline(text) && !isCut(text));
  return {
    told,
    isLinked: linked.length > 0,
    headings: headingsOf(page, clean).filter(({ title }) => isHeadline(title)),
    pieces: [...told, ...piecesOf(tidy(page.title)).map(({ text }) => text)].filter(isHeadline),
  };
};

/** A lower heading that says more than the h1, which then is a logo or the name of a section. */
const betterThan = (
  shown: Heading | undefined,
  page: Document,
  evidence: Evidence,
): Heading | null => {
  if (shown && evidence.told.some(sameAs(shown.title))) return null;
  const lower = lowerHeading(page, evidence.pieces);
  return lower && fold(lower.title).length > fold(shown?.title ?? '').length ? lower : null;
};

/** Finds the headline of the article; an empty title when the page has no words for it. */
export const findHeadline = (sources: TitleSources): Headline => {
  const evidence = gather(sources);
  const { told, headings } = evidence;
  const [first = ''] = told;
  const shown = headings.find(({ title }) => told.some((text) => isAbout(title, text)));
  const better = betterThan(shown, sources.page, evidence);
  if (better) return { ...better, title: settle(better, told) };
  if (shown) {
    const isAgreed = evidence.isLinked && sameAs(first)(told[1] ?? '');
    const title = isAgreed ? first : settle(shown, told);
    return { ...shown, title: inFull(title, [shown.title, ...told]) };
  }
  const [only] = headings;
  if (only && headings.length === 1 && !isCount(only.title)) return only;
  return {
    title: first || (only?.title ?? tidy(sources.page.title)),
    element: only?.element ?? null,
  };
};
