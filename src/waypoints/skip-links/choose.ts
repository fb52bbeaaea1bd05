/**
 * A page's own skip links: in-page links near the start of the page, told by their place and company first, then by their words
 * (WCAG 2.2 techniques G1, G123 and G124). https://www.w3.org/WAI/WCAG22/Techniques/general/G1
 */
import { all, attribute, matches, textOf } from '../page/dom.ts';
import { holdersOf } from '../page/tree.ts';
import { isVisuallyHidden } from '../page/visibility.ts';
import type { InPageLink } from './in-page-links.ts';
import { isOrdinary, isOrdinaryWhateverItSays } from './ordinary-links.ts';
import { headsSkipLinks, readId } from './read-words.ts';

/** How many links may come before a skip link, the less it says the fewer. */
const START = { whenItSaysSo: 30, whenItHints: 12, whenItSaysNothing: 3 } as const;

/** A group of skip links is short. */
const LARGEST_GROUP = 12;
const GROUP_HEIGHT = 4;

const MARKED =
  /skip|access(ib|link)|a11y|sr-only|screen-?reader|visually-?hidden|sprung|off-?screen|assistive/iu;

const isMarked = (element: Element): boolean =>
  MARKED.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`);

const nearestHolders = (element: Element, count: number): readonly Element[] => {
  const holders: Element[] = [];
  for (const holder of holdersOf(element)) {
    if (holders.length === count || matches(holder, 'body, html')) break;
    holders.push(holder);
  }
  return holders;
};

/** Does its place or its class say that it is for people who do not use a mouse? */
const isSetApart = ({ element }: InPageLink): boolean =>
  isVisuallyHidden(element) ||
  [element, ...nearestHolders(element, 3)].some((at) => isMarked(at) || isVisuallyHidden(at));

const NAMED = /skip-?_?(link|nav|to|content)/iu;

/** Does the page's own code call it a skip link? */
const isNamedSo = (link: InPageLink): boolean => {
  const { element, fragment, before } = link;
  if (isOrdinary(link) || link.name === '' || before >= START.whenItSaysSo) return false;
  return NAMED.test(
    `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${fragment}`,
  );
};

/** "Skip to content", "Zum Inhalt": its words alone tell. */
const saysSo = (link: InPageLink): boolean => {
  const { skips, goes, destination, saysTop } = link.words;
  const isEarly = link.before < START.whenItSaysSo;
  if (isOrdinaryWhateverItSays(link) || saysTop) return false;
  if (skips && destination === 'block') return link.target !== null;
  if (skips && destination !== null) return isEarly || link.leadsForward;
  return isEarly && goes && destination !== null && link.leadsForward && !isOrdinary(link);
};

/** "Skip the gallery", "Content": half of the words, and the place has to tell the rest. */
const hints = (link: InPageLink): boolean => {
  const { skips, passes, destination, saysTop } = link.words;
  if (isOrdinary(link) || saysTop) return false;
  if (skips && link.target !== null && link.leadsForward) {
    return passes || link.before < START.whenItSaysSo || isSetApart(link);
  }
  return destination !== null && link.before < START.whenItHints && isSetApart(link);
};

const isMainContent = (element: Element): boolean =>
  matches(element, 'main, article, [role="main"], h1') || all(element, 'h1, main').length > 0;

/** No words that we know: the first links of the page, out of sight, to its content. */
const isPlacedSo = (link: InPageLink): boolean => {
  if (isOrdinary(link) || link.before >= START.whenItSaysNothing || link.name === '') return false;
  const { target } = link;
  if (target === null || !link.leadsForward || !isSetApart(link)) return false;
  return isMainContent(target.element) || readId(link.fragment) === 'content';
};

/** The largest element around a link that holds nothing but in-page links of the start of the page. */
const companyOf = (
  link: InPageLink,
  links: ReadonlyMap<Element, InPageLink>,
): readonly InPageLink[] => {
  let company: readonly InPageLink[] = [link];
  for (const holder of nearestHolders(link.element, GROUP_HEIGHT)) {
    const anchors = all(holder, 'a[href]');
    const members = anchors
      .map((anchor) => links.get(anchor))
      .filter((found) => found !== undefined);
    if (members.length !== anchors.length || anchors.length > LARGEST_GROUP) break;
    company = members;
  }
  return company;
};

/** "Navigation · Content · Footer" at the very start: each a hint, together a list of skip links. */
const areSkipLinksTogether = (company: readonly InPageLink[]): boolean =>
  company.length > 1 &&
  company.every(({ words }) => words.destination !== null) &&
  company.some(({ before }) => before < START.whenItSaysNothing);

const isHeaded = (link: InPageLink): boolean =>
  nearestHolders(link.element, GROUP_HEIGHT).some((holder) =>
    all(holder, ':scope > :is(h1, h2, h3, h4, h5, h6, [role="heading"])').some((heading) =>
      headsSkipLinks(textOf(heading)),
    ),
  );

const hasSkipLinksForCompany = (
  link: InPageLink,
  links: ReadonlyMap<Element, InPageLink>,
): boolean => {
  if (link.before >= START.whenItSaysSo || isOrdinary(link) || link.name === '') return false;
  const company = companyOf(link, links);
  return company.some(saysSo) || areSkipLinksTogether(company) || isHeaded(link);
};

const inItself = (link: InPageLink): boolean =>
  saysSo(link) || hints(link) || isNamedSo(link) || isPlacedSo(link);

/** Takes a page's in-page links in their order and gives those that are skip links. */
export const chooseSkipLinks = (links: readonly InPageLink[]): readonly InPageLink[] => {
  const byElement = new Map(links.map((link) => [link.element, link]));
  return links.filter((link) => inItself(link) || hasSkipLinksForCompany(link, byElement));
};
