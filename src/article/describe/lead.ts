/** The lines that stand between the headline and the body: the kicker above, the standfirst below. */
import { fold } from './site.ts';
import { shortText } from './tidy.ts';

const LEADS = [
  'standfirst',
  'subtitle',
  'sub-title',
  'subheadline',
  'sub-headline',
  'dek',
  'deck',
  'article-lead',
  'article__lead',
  'summary',
  'intro',
  'abstract',
  'excerpt',
  'teaser-text',
  'chapo',
  'bajada',
  'entradilla',
  'sommario',
  'description',
]
  .map((word) => `[class*="${word}" i]`)
  .concat(
    '[itemprop~="description"]:not(meta)',
    '[itemprop~="alternativeHeadline"]:not(meta)',
    'h2',
  )
  .join();

const KICKERS = [
  'kicker',
  'eyebrow',
  'overline',
  'dachzeile',
  'rubric',
  'topline',
  'supertitle',
  'antetitulo',
  'surtitre',
  'occhiello',
]
  .map((word) => `[class*="${word}" i]`)
  .join();

const FOLLOWS = 4;
const NEAREST = 12;

/** Elements of the headline's neighbourhood, three levels up at most. */
const around = (headline: Element, selector: string): readonly Element[] => {
  let root = headline;
  for (let level = 0; level < 3 && root.parentElement; level += 1) {
    root = root.parentElement;
    const found = [...root.querySelectorAll(selector)].slice(0, NEAREST);
    if (found.length > 0) return found;
  }
  return [];
};

const isAfter = (element: Element, headline: Element): boolean =>
  (headline.compareDocumentPosition(element) & FOLLOWS) !== 0 && !headline.contains(element);

/** The standfirst below `headline`: one to three sentences that the page sets apart; null when there is none. */
export const findLead = (headline: Element | null, title: string): string | null => {
  if (!headline) return null;
  for (const element of around(headline, LEADS)) {
    const text = isAfter(element, headline) ? shortText(element, 700) : null;
    if (
      text &&
      text.split(' ').length > 5 &&
      fold(text) !== fold(title) &&
      !element.closest('nav, aside, figure, footer')
    )
      return text;
  }
  return null;
};

/** The kicker in or above `headline`; null when there is none. */
export const findKicker = (headline: Element | null, title: string): string | null => {
  if (!headline) return null;
  for (const element of around(headline, KICKERS)) {
    const text = isAfter(element, headline) ? null : shortText(element, 80);
    if (text && !fold(title).includes(fold(text))) return text;
  }
  return null;
};
