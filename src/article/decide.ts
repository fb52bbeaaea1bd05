/** Is this page an article at all? Cheap enough to ask before anybody reads: one walk of the tree. */
import { isPage } from './page-kind.ts';
import { unclobbered } from './unclobbered.ts';

/** Text of paragraphs that makes an article, in characters; scripts without spaces say as much in half of that. */
const ENOUGH = 600;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff]/g;
const SENTENCE_END = /[.!?…。！？।؟]["”’»」)\]]?\s*$/;

/** Parts of a page that are about other pages. */
const ASIDE =
  'nav, header, footer, aside, form, button, figcaption, [role="navigation"], [hidden], [class*="comment" i], [id*="comment" i]';

const NEWS_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:\w*Article|\w*NewsArticle|BlogPosting|Report|LiveBlogPosting|OpinionNewsArticle)"/;
const OTHER_TYPES =
  /"@type"\s*:\s*\[?\s*"(?:Product\w*|DiscussionForumPosting|QAPage|CollectionPage|ItemList|SearchResultsPage|Service|SoftwareApplication|TechArticle|APIReference|LocalBusiness)"/;

type Claim = 'article' | 'other' | 'nothing';

const linkedDataOf = (page: Document): string =>
  [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map(({ textContent }) => textContent)
    .join();

const claimOf = (page: Document): Claim => {
  const type = page.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const data = linkedDataOf(page);
  if (NEWS_TYPES.test(data) || type === 'article') return 'article';
  return OTHER_TYPES.test(data) || /product|profile|video/.test(type) ? 'other' : 'nothing';
};

/** Characters of sentences in `element`: its text without its links', when it reads like a paragraph. */
const sentencesIn = (element: Element): number => {
  const text = (element.textContent ?? '').trim();
  if (text.length < 40 && !UNSPACED.test(text)) return 0;
  if (!SENTENCE_END.test(text)) return 0;
  let links = 0;
  for (const link of element.querySelectorAll('a')) links += link.textContent?.length ?? 0;
  return links > text.length / 2 ? 0 : text.length + (text.match(UNSPACED)?.length ?? 0);
};

const BLOCKS = 'p, pre, blockquote, div, td, section, article, li';
const INNER = 'p, div, section, article, table, ul, ol, pre, blockquote';

const isLeaf = (element: Element): boolean => element.querySelector(INNER) === null;

const textLength = (page: Document): number => {
  let length = 0;
  for (const element of page.querySelectorAll(BLOCKS)) {
    if (isLeaf(element) && !element.closest(ASIDE)) length += sentencesIn(element);
  }
  return length;
};

const NEEDED: Readonly<Record<Claim, number>> = {
  article: ENOUGH / 2,
  nothing: ENOUGH,
  other: ENOUGH * 8,
};

/** True when `document` has the text of an article, by what it shows and by what it says it is. Only reads. */
export const looksLikeArticle = (document: Document): boolean => {
  if (!isPage(document)) return false;
  const page = unclobbered(document, 'documentElement').ownerDocument;
  return textLength(page) >= NEEDED[claimOf(page)];
};
