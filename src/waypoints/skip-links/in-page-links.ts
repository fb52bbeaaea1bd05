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

/** Each element's place in the order of the page. */
type Positions = ReadonlyMap<Element, number>;

const leadsForward = (link: Element, target: Indicated | null, positions: Positions): boolean => {
  const to = target === null ? undefined : positions.get(target.element);
  return to === undefined || to > (positions.get(link) ?? 0);
};

const describe = (
  element: Element,
  fragment: string,
  before: number,
  positions: Positions,
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
    leadsForward: leadsForward(element, target, positions),
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
  const positions = new Map(all.map((element, position) => [element, position]));
  const find = createFinder();
  const found: InPageLink[] = [];
  for (const [before, element] of candidates.filter(isLink).entries()) {
    const fragment = fragmentOf(element);
    if (found.length >= MOST) break;
    if (fragment === null || !isWorthALook(element, before)) continue;
    found.push(describe(element, fragment, before, positions, find));
  }
  return found;
};
