/** Is this page an article at all? Cheap enough to ask before anybody reads: one walk of the tree. */
import { all, closest, find, firstChild, nextSibling, nodeType, textContent } from './ask.ts';
import { isPage } from './page-kind.ts';
import { unclobbered } from './unclobbered.ts';
import { unspacedLetters } from './words.ts';

const UNSPACED = new RegExp(`[${unspacedLetters}]`, 'g');
const SENTENCE_END = /[.!?…。！？।؟။។]["”’»」)\]]?\s*$/;
const PAUSES = /[,.;!?，。、；！？،।၊။។]/g;

/** Parts of a page that are about other pages. */
const ASIDE =
  'nav, header, footer, aside, form, button, figcaption, [role="navigation"], [hidden], [class*="comment" i], [id*="comment" i]';

const NEWS_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:\w*Article|\w*NewsArticle|BlogPosting|Report|LiveBlogPosting|OpinionNewsArticle)"/;
const OTHER_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:Product\w*|DiscussionForumPosting|QAPage|CollectionPage|ItemList|SearchResultsPage|Service|SoftwareApplication|TechArticle|APIReference|LocalBusiness)"/;

type Claim = 'article' | 'other' | 'nothing';

const linkedDataOf = (root: Element): string =>
  all(root, 'script[type="application/ld+json"]').map(textContent).join();

const claimOf = (root: Element): Claim => {
  const type = find(root, 'meta[property="og:type"]')?.getAttribute('content') ?? '';
  const data = linkedDataOf(root);
  if (NEWS_TYPES.test(data) || type === 'article') return 'article';
  return OTHER_TYPES.test(data) || /product|profile|video/.test(type) ? 'other' : 'nothing';
};

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Prose ends as sentences do, or it is long and pauses as prose does. */
const isProse = (text: string): boolean =>
  SENTENCE_END.test(text) || (text.length > 120 && countOf(text, PAUSES) > 2);

/** Shorter texts are no paragraphs. */
const LEAST = 40;

/** Characters of `text` where it is prose; signs of scripts without spaces count twice. */
const proseIn = (text: string): number => {
  if (text.length < LEAST / 2) return 0;
  const length = text.length + countOf(text, UNSPACED);
  return length < LEAST || !isProse(text) ? 0 : length;
};

/** Characters of sentences in `element`, when it reads like a paragraph. */
const sentencesIn = (element: Element): number => {
  const text = (textContent(element) ?? '').trim();
  const length = proseIn(text);
  if (length === 0) return 0;
  let links = 0;
  for (const link of all(element, 'a')) links += textContent(link)?.length ?? 0;
  return links > text.length / 2 ? 0 : length;
};

const TEXT = 3;

/** Characters of sentences that stand in `element` itself, beside other blocks: old pages part paragraphs by line breaks. */
const looseIn = (element: Element): number => {
  let length = 0;
  for (let child = firstChild(element); child; child = nextSibling(child))
    if (nodeType(child) === TEXT) length += proseIn((textContent(child) ?? '').trim());
  return length;
};

const BLOCKS = 'p, pre, blockquote, div, td, section, article, li';
const INNER = 'p, div, section, article, table, ul, ol, pre, blockquote';

const isLeaf = (element: Element): boolean => find(element, INNER) === null;

/**
 * Whether an element stands in a part about other pages. What holds the headline is the page itself, whatever it is
 * called: a `body` that "has comments", a form around everything.
 */
const asideFinder = (): ((element: Element) => boolean) => {
  const known = new Map<Element, boolean>();
  return (element) => {
    const part = closest(element, ASIDE);
    if (!part) return false;
    const isAside = known.get(part) ?? find(part, 'h1') === null;
    known.set(part, isAside);
    return isAside;
  };
};

const DATED =
  'meta[property="article:published_time"], meta[name*="date" i], meta[itemprop*="date" i], [itemprop*="datePublished" i]';
/** In digits, or with the month's name, whatever the language: "21. November 2026", "November 21, 2026". */
const DATE =
  /\d{4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\b\d{1,2}\.? \p{L}{3,12}\.?,? (?:19|20)\d\d|\p{L}{3,12}\.? \d{1,2}, (?:19|20)\d\d/u;

/** A date stands in a line of its own, with a name or a place, and seldom in a paragraph. */
const LONGEST_DATED = 200;

const bearsDate = (text: string): boolean => text.length < LONGEST_DATED && DATE.test(text);

/** What one walk of a page's text finds: the characters of its sentences, and whether it bears a date. */
interface Text {
  readonly length: number;
  readonly isDated: boolean;
}

const textIn = (root: Element): Text => {
  const isInAside = asideFinder();
  let length = 0;
  let isDated = find(root, DATED) !== null;
  for (const element of all(root, BLOCKS)) {
    if (isLeaf(element)) {
      if (isInAside(element)) continue;
      length += sentencesIn(element);
      isDated ||= bearsDate(textContent(element) ?? '');
    } else {
      const loose = looseIn(element);
      if (loose > 0 && !isInAside(element)) length += loose;
    }
  }
  return { length, isDated };
};

/** One article with its headline in it: the page's own way to say what it is. */
const isMarked = (root: Element): boolean => {
  const [only, ...others] = all(root, 'article');
  return only !== undefined && others.length === 0 && find(only, 'h1') !== null;
};

/** Characters of sentences that make an article of a page which calls itself one, or bears a date. */
const ENOUGH = 100;
const ENOUGH_MARKED = 700;
const ENOUGH_UNDATED = 3000;
const ENOUGH_OF_OTHER = 8000;

const neededOf = (root: Element, isDated: boolean): number => {
  const claim = claimOf(root);
  if (claim === 'other') return ENOUGH_OF_OTHER;
  if (claim === 'article' || isDated) return ENOUGH;
  return isMarked(root) ? ENOUGH_MARKED : ENOUGH_UNDATED;
};

/** True when `document` has the text of an article, by what it shows and by what it says it is. Only reads. */
export const looksLikeArticle = (document: Document): boolean => {
  if (!isPage(document)) return false;
  const root = unclobbered(document, 'documentElement');
  const { length, isDated } = textIn(root);
  return length >= neededOf(root, isDated);
};
