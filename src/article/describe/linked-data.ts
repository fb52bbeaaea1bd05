/** What the page says of itself as JSON-LD: https://www.w3.org/TR/json-ld11/, in the words of https://schema.org/. */

/** One described thing; what its properties hold is for the asker to check. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Review|OpinionPiece|Recipe|HowTo)$/;
const DEEPEST = 6;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Pages write raw line breaks inside strings, comments around, and commas before the end. */
const repair = (json: string): string =>
  json
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.*?\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|;)\s*$/, '')
    .replace(/[\p{Cc}]+/gu, ' ')
    .replace(/,\s*([\]}])/g, '$1');

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
};

/** What cannot be read as it stands is mended first: the page's own mistakes. */
const parse = (json: string): unknown => parsed(json) ?? parsed(repair(json));

const collect = (value: unknown, things: Thing[], depth: number): void => {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1);
  if (!isThing(value)) return;
  things.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
    collect(value[key], things, depth + 1);
};

/** Every described thing of `page`, outer before inner; none where the data cannot be read. */
export const readLinkedData = (page: Document): readonly Thing[] => {
  const things: Thing[] = [];
  for (const script of page.querySelectorAll('script[type*="ld+json" i]'))
    collect(parse(script.textContent ?? ''), things, 0);
  return things;
};

/** The texts in a value that may be a text, a list, or a thing with a name. */
export const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value.trim()].filter(Boolean);
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isThing(value)) return [];
  return textsOf(value['@value'] ?? value.name ?? value.headline);
};

/** The short names of a thing's types: `NewsArticle` for `https://schema.org/NewsArticle`. */
export const typesOf = (thing: Thing): readonly string[] =>
  textsOf(thing['@type']).map((type) => type.replace(/^.*[/#:]/, ''));

/** The things that are articles, in page order. */
export const articlesIn = (things: readonly Thing[]): readonly Thing[] =>
  things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));

/** A value's things; a thing that is only named by its `@id` is looked up in `things`. */
export const thingsOf = (value: unknown, things: readonly Thing[]): readonly Thing[] => {
  if (Array.isArray(value)) return value.flatMap((item) => thingsOf(item, things));
  if (!isThing(value)) return [];
  const id = value['@id'];
  const isReference = typeof id === 'string' && value.name === undefined;
  const named = isReference
    ? things.find((thing) => thing['@id'] === id && thing.name !== undefined)
    : undefined;
  return [named ?? value];
};
