/** Single places that no landmark gives: search fields, the main player, the article's start, frames of other origins. */
import { all, attribute, frameDocument, matches, read, tagOf, textOf } from './page/dom.ts';
import { nameOf } from './page/names.ts';
import type { Place } from './page/place.ts';
import { holdersOf, isWithin } from './page/tree.ts';
import type { Sight } from './page/visibility.ts';
import { readId, readWords } from './skip-links/read-words.ts';
import type { Spot } from './waypoint.ts';

type PlaceOf = (element: Element) => Place;

const TEXT_FIELD =
  'input:not([type]), input[type="text" i], input[type="search" i], [role="searchbox"], [role="combobox"]';
const SEARCH_FIELD = 'input[type="search" i], [role="searchbox"]';
const SEARCH_FORM = 'search, [role="search"]';
/** What the query is called in the address of a result page, by custom. */
const QUERY_NAMES = /^(q|s|k|query|search.*|keyword|keywords|text|wd)$/iu;

const isInSearch = (element: Element): boolean => {
  for (const holder of holdersOf(element)) if (matches(holder, SEARCH_FORM)) return true;
  return false;
};

const saysSearch = (element: Element): boolean =>
  QUERY_NAMES.test(attribute(element, 'name') ?? '') ||
  readId(attribute(element, 'id') ?? '') === 'search' ||
  readWords(attribute(element, 'placeholder') ?? '').destination === 'search';

/** Is it a field into which one types what to search the site for? */
const isSearchField = (element: Element): boolean =>
  (tagOf(element) === 'input' || attribute(element, 'role') !== null) &&
  matches(element, TEXT_FIELD) &&
  (matches(element, SEARCH_FIELD) || isInSearch(element) || saysSearch(element));

const spot = (kind: Spot['kind'], element: Element, placeOf: PlaceOf): Spot => ({
  kind,
  level: null,
  name: nameOf(element),
  place: placeOf(element),
});

/** The search fields that assistive technology reaches. */
export const findSearches = (
  elements: readonly Element[],
  sight: Sight,
  placeOf: PlaceOf,
): readonly Spot[] =>
  elements
    .filter((element) => isSearchField(element) && sight.concealment(element) === null)
    .map((element) => spot('search', element, placeOf));

const PLAYER_FRAMES =
  /youtube(-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/embed|soundcloud\.com\/player|brightcove|jwplayer|kaltura/iu;

const isPlayer = (element: Element): boolean => {
  const tag = tagOf(element);
  if (tag === 'iframe') return PLAYER_FRAMES.test(attribute(element, 'src') ?? '');
  return tag === 'video' || (tag === 'audio' && attribute(element, 'controls') !== null);
};

const area = (element: Element): number => {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
};

/** The largest player of the page; the first one where sizes are not known. */
export const findPlayer = (
  elements: readonly Element[],
  sight: Sight,
  placeOf: PlaceOf,
): Spot | null => {
  const players = elements.filter(
    (element) => isPlayer(element) && sight.concealment(element) === null,
  );
  const [largest] = players.toSorted((a, b) => area(b) - area(a));
  return largest === undefined ? null : spot('player', largest, placeOf);
};

const isReached = (sight: Sight) => (element: Element) => sight.concealment(element) === null;

/** The headline in the main content, else the first headline, else the article itself. */
const guessArticle = (document: Document, sight: Sight): Element | null => {
  const selectors = [
    ':is(main, [role="main"], article) h1',
    'h1',
    'article',
    'main, [role="main"]',
  ];
  for (const selector of selectors) {
    const found = all(document, selector).find(isReached(sight));
    if (found !== undefined) return found;
  }
  return null;
};

const headlineIn = (element: Element): string => {
  const headline = read(element, 'querySelector').call(element, 'h1, h2');
  return headline === null ? '' : textOf(headline);
};

/** The article's start: where extraction found it, if it is given and still in the page; else the best guess from the markup. */
export const findArticle = (
  document: Document,
  given: Element | null,
  sight: Sight,
  placeOf: PlaceOf,
): Spot | null => {
  const root = read(document, 'documentElement');
  const isGiven = given !== null && isWithin(given, root) && isReached(sight)(given);
  const element = isGiven ? given : guessArticle(document, sight);
  if (element === null) return null;
  const found = spot('article', element, placeOf);
  return found.name === '' ? { ...found, name: headlineIn(element) } : found;
};

const FRAMES = new Set(['iframe', 'frame']);

/** Frames that show another origin's page: they can be named and gone to, and nothing in them can be listed. */
export const findClosedFrames = (
  elements: readonly Element[],
  sight: Sight,
  placeOf: PlaceOf,
): readonly Spot[] =>
  elements
    .filter((element) => FRAMES.has(tagOf(element)) && frameDocument(element) === null)
    .filter(isReached(sight))
    .map((element) => spot('closed-frame', element, placeOf));
