/** The links of a page that lead to a place of the same page, with what is needed to tell what kind of link each is. */
import { attribute, documentOf, tagOf, textOf } from '../page/dom.ts';
import { nameEvenHidden } from '../page/names.ts';
import { createFinder, type Finder, fragmentOf, type Indicated } from './fragments.ts';
import { type Reading, readWords } from './read-words.ts';

export interface InPageLink {
  readonly element: Element;
  readonly fragment: string;
  readonly name: string;
  readonly words: Reading;
  /** How many links come before it. */
  readonly before: number;
  readonly target: Indicated | null;
  /** Does the target come after the link? Unknown targets count as if they did. */
  readonly leadsForward: boolean;
}

const isLink = (element: Element): boolean =>
  ['a', 'area'].includes(tagOf(element)) && attribute(element, 'href') !== null;

/** An element's place in the order of the page. */
type PositionOf = (element: Element) => number | undefined;

/** Counts when it is asked for the first time: most pages never ask. */
const createPositions = (all: readonly Element[]): PositionOf => {
  let positions: ReadonlyMap<Element, number> | undefined;
  return (element) => {
    positions ??= new Map(all.map((each, position) => [each, position]));
    return positions.get(element);
  };
};

const leadsForward = (link: Element, target: Indicated | null, positionOf: PositionOf): boolean => {
  const to = target === null ? undefined : positionOf(target.element);
  return to === undefined || to > (positionOf(link) ?? 0);
};

const describe = (
  element: Element,
  fragment: string,
  before: number,
  positionOf: PositionOf,
  find: Finder,
): InPageLink => {
  const name = nameEvenHidden(element);
  const words = readWords(name);
  const document = documentOf(element);
  const target = document === null ? null : find(document, fragment);
  return {
    element,
    fragment,
    name,
    words,
    before,
    target,
    leadsForward: leadsForward(element, target, positionOf),
  };
};

/** Far into the page, only a link that says so is one; asking all of 10,000 links for their targets would take seconds. */
const FAR = 60;
/** No page has more skip links than this. */
const MOST = 200;

const isWorthALook = (element: Element, before: number): boolean =>
  before < FAR || readWords(attribute(element, 'aria-label') ?? textOf(element)).skips;

/** Takes the candidates and all elements, both in the order of the page, and gives the in-page links that may be skip links. */
export const findInPageLinks = (
  candidates: readonly Element[],
  all: readonly Element[],
): readonly InPageLink[] => {
  const positionOf = createPositions(all);
  const find = createFinder();
  const found: InPageLink[] = [];
  for (const [before, element] of candidates.filter(isLink).entries()) {
    const fragment = fragmentOf(element);
    if (found.length >= MOST) break;
    if (fragment === null || !isWorthALook(element, before)) continue;
    found.push(describe(element, fragment, before, positionOf, find));
  }
  return found;
};
