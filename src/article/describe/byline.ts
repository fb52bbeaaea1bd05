/** Who wrote the article. */
import { classed } from '../classed.ts';
import { cleanName, isBylineText } from './author-name.ts';
import { findHanByline } from './byline-han.ts';
import { standsIn } from './elsewhere.ts';
import type { Thing } from './linked-data.ts';
import { textsOf, thingsOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { saidBy } from './meta-tags.ts';
import { fold, isSiteName } from './site.ts';
import { shortText } from './tidy.ts';

const META =
  `author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator
  dc.contributor citation_author byl byline cxenseparse:author mediator_author authors article.author creator
  rnews:creator shareaholic:article_author_name dable:author`.split(/\s+/);

const isSame =
  (one: string) =>
  (other: string): boolean =>
    fold(one) === fold(other);

/** The names joined, each once, a name that is part of another left out. */
const joined = (texts: readonly string[]): string | null => {
  const names = texts.map(cleanName).filter((name) => name !== null);
  const once = names.filter((name, index) => names.findIndex(isSame(name)) === index);
  const kept = once.filter(
    (name) => !once.some((other) => other !== name && fold(other).includes(fold(name))),
  );
  return kept.length > 0 ? kept.slice(0, 8).join(', ') : null;
};

const authorsOf = (value: unknown, things: readonly Thing[]): readonly string[] =>
  [value]
    .flat()
    .flatMap((item) =>
      typeof item === 'string' ? textsOf(item) : thingsOf(item, things).flatMap(textsOf),
    );

const linkedAuthors = (articles: readonly Thing[], things: readonly Thing[]): readonly string[] =>
  articles
    .map((article) => authorsOf(article.author ?? article.creator, things))
    .find((names) => names.length > 0) ?? [];

const labelsAuthor = (label: string): boolean =>
  /writ|author|^by|von|verfass|autor|escrit|auteur|écrit|автор/i.test(label);

/** Twitter's second pair of label and data is the reading time on some sites, the author on others. */
const twitterAuthor = (metaTags: MetaTags): readonly string[] =>
  [1, 2].flatMap((place) =>
    saidBy(metaTags, [`twitter:label${place}`])
      .slice(0, 1)
      .some(labelsAuthor)
      ? saidBy(metaTags, [`twitter:data${place}`])
      : [],
  );

const MARKED = '[itemprop~="author"], [rel~="author"]';

const CLASSED = 'byline author autor writer auteur redakt'
  .split(' ')
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join();

const ELSEWHERE = `[id*="comment" i], nav, footer, aside, ${classed('comment related teaser')}`;

const LONGEST_NAME = 100;

const nameIn = (element: Element): string => {
  const inner = element.querySelector('[itemprop~="name"], [rel~="author"], .fn');
  const text = inner && shortText(inner, LONGEST_NAME);
  return text || (element.getAttribute('content') ?? shortText(element, LONGEST_NAME) ?? '');
};

const namesBy = (
  { page, headline }: Pick<BylineSources, 'page' | 'headline'>,
  selector: string,
): readonly string[] =>
  [...page.querySelectorAll(selector)]
    .slice(0, 40)
    .filter((element) => !standsIn(element, ELSEWHERE, headline))
    .slice(0, 6)
    .map(nameIn)
    .filter((text) => text.length > 1 && text.length < LONGEST_NAME);

const firstName = (texts: readonly string[]): string | null =>
  texts.map(cleanName).find((name) => name !== null) ?? null;

const fromLines = (lines: readonly string[]): string | null =>
  firstName(lines.filter((line) => line.length < 140 && isBylineText(line)));

/** A page's data may hold the first name alone, and the page the whole name. */
const completed = (name: string, lines: () => readonly string[]): string => {
  if (name.includes(' ') || !/^\p{Lu}\p{Ll}+$/u.test(name)) return name;
  const whole = new RegExp(`(?:^|\\s)(${name}(?: \\p{Lu}[\\p{L}'’-]+){1,2})(?=$|[\\s,.|])`, 'u');
  return (
    lines()
      .filter((line) => line.length < 80)
      .map((line) => whole.exec(line)?.[1])
      .find(Boolean) ?? name
  );
};

/** What the finder looks at. `near` are the lines around the headline, `all` those of the page. */
export interface BylineSources {
  readonly page: Document;
  readonly headline: Element | null;
  readonly metaTags: MetaTags;
  readonly things: readonly Thing[];
  readonly articles: readonly Thing[];
  readonly names: readonly string[];
  readonly near: () => readonly string[];
  readonly all: () => readonly string[];
}

const isHan = (lines: readonly string[]): boolean => /[\u3400-\u9fff]{3}/.test(lines.join(' '));

const shownName = (
  sources: BylineSources,
  isPerson: (name: string | null) => name is string,
): string | null => {
  const { near, all } = sources;
  const marked = joined(namesBy(sources, MARKED));
  if (isPerson(marked)) return marked;
  if (isHan(near())) return findHanByline(near(), all());
  const told = fromLines(near());
  if (isPerson(told)) return told;
  const classed = firstName(namesBy(sources, CLASSED));
  return isPerson(classed) ? classed : null;
};

/** The names of the authors, joined by commas; null when the page names none. */
export const findByline = (sources: BylineSources): string | null => {
  const { metaTags, things, articles, names, near } = sources;
  const linked = joined(linkedAuthors(articles, things));
  const meta = joined([...saidBy(metaTags, META).slice(0, 6), ...twitterAuthor(metaTags)]);
  const isPerson = (name: string | null): name is string =>
    name !== null && !isSiteName(name, names);
  const sure = [linked, meta].find(isPerson);
  if (sure !== undefined) return completed(sure, near);
  return shownName(sources, isPerson) ?? linked ?? meta;
};
