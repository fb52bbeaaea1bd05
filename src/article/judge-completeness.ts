/** The signs on a page that its article is cut short, or that it is a live blog. */
import { signBit } from './blocks/hints.ts';
import type { Completeness, CutReason } from './completeness.ts';
import { closedElements, isClosed } from './describe/closed.ts';
import type { Thing } from './describe/linked-data.ts';
import { articlesIn, textsOf, typesOf } from './describe/linked-data.ts';
import { fold } from './describe/site.ts';
import { shortText } from './describe/tidy.ts';

/** A box of the page, and what the page's names for it tell of the article. */
interface Named {
  readonly element: Element;
  readonly signs: number;
  readonly isUnshown: boolean;
}

const [GATE, LIVE] = [signBit('gate'), signBit('liveBlog')];

const SUBSCRIBE =
  /subscri|sign (?:in|up)|log ?in|register|member|abonn|anmeld|registrier|s'identifier|connectez|suscr[ií]|inicia|abbonat|accedi|assin|подпис|войдите|prenumer|subskrybu|zaloguj|subskryb|订阅|登录|登錄|購読|会員|구독|로그인|συνδρομ/i;

const CONTINUE =
  /continue reading|read (?:the )?(?:full|rest|whole|more of)|keep reading|weiterlesen|artikel lesen|lire la suite|seguir leyendo|sigue leyendo|continua a leggere|continuar lendo|читать (?:далее|полностью|дальше)|czytaj dalej|läs (?:mer|vidare)|les mer|lees verder|阅读全文|閱讀全文|展开全文|続きを読む|전체 기사|διαβάστε/i;

/** A word of ordinary prose is at most this long on average; used to compare lengths across markup. */
const MUCH_LONGER = 1.3;
const SPARE = 400;

/** Enough of a closed part to be the text and not an invitation to pay for it. */
const READABLE = 600;

/** A part that came with the page is open to this reader. */
const hasClosedText = (closed: readonly Element[], body: string): boolean =>
  closed.some((part) => {
    const text = fold(part.textContent ?? '');
    return text.length > READABLE && fold(body).includes(text.slice(-80, -20));
  });

const SHORT = 1500;

const hitsPaywall = (
  page: Document,
  things: readonly Thing[],
  body: string,
  gates: readonly string[],
): boolean => {
  if (!isClosed(things)) return false;
  const closed = closedElements(page, things);
  if (hasClosedText(closed, body)) return false;
  return closed.length > 0 || gates.length > 0 || body.length < SHORT;
};

/** What the barriers that the page shows say. */
const gateTexts = (boxes: readonly Named[]): readonly string[] =>
  boxes
    .filter(({ signs, isUnshown }) => (signs & GATE) !== 0 && !isUnshown)
    .flatMap(({ element }) => shortText(element, 500) ?? [])
    .filter((text) => text.length > 8);

const isLongerElsewhere = (things: readonly Thing[], body: string): boolean =>
  articlesIn(things)
    .flatMap((article) => textsOf(article.articleBody))
    .some((text) => text.replace(/<[^>]*>/g, '').length > body.length * MUCH_LONGER + SPARE);

const cut = (reason: CutReason, missingPages: string[] = []): Completeness => ({
  kind: 'cut',
  reason,
  missingPages,
});

/**
 * Judges whether `body`, the text that was found, is all that the article has. `boxes` are those of the page, `things` its linked data,
 * `missingPages` the addresses of its further pages that are not in `body`.
 */
export const judgeCompleteness = (
  page: Document,
  boxes: readonly Named[],
  things: readonly Thing[],
  body: string,
  missingPages: readonly string[] = [],
): Completeness => {
  const gates = gateTexts(boxes);
  if (hitsPaywall(page, things, body, gates)) return cut('paywall');
  if (gates.some((text) => CONTINUE.test(text) && !SUBSCRIBE.test(text)))
    return cut('continue-reading');
  if (gates.some((text) => SUBSCRIBE.test(text) && CONTINUE.test(text))) return cut('paywall');
  if (isLongerElsewhere(things, body)) return cut('longer-elsewhere');
  return missingPages.length > 0 ? cut('more-pages', [...missingPages]) : { kind: 'whole' };
};

/** Whether the page is a live blog: by its data, or by several `boxes` that call themselves so. */
export const isLiveBlog = (
  page: Document,
  boxes: readonly Named[],
  things: readonly Thing[],
): boolean =>
  articlesIn(things).some((thing) => typesOf(thing).includes('LiveBlogPosting')) ||
  page.querySelectorAll('[itemtype$="LiveBlogPosting"]').length > 3 ||
  boxes.filter(({ signs }) => (signs & LIVE) !== 0).length > 3;
