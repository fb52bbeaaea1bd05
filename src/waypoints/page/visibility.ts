/**
 * Who can get at an element: what an assistive technology sees, as Chromium and Firefox build their accessibility trees.
 * Not what eyes see: an element that is clipped, transparent or off the screen is there for a screen reader.
 */
import {
  all,
  attribute,
  documentOf,
  frameOf,
  hasAttribute,
  question,
  tagOf,
  windowOf,
} from './dom.ts';
import { holderOf } from './tree.ts';

/** Why an element is out of an assistive technology's reach. */
type Concealment = 'inert' | 'hidden';

export interface Sight {
  /** null when assistive technology reaches the element. Attributes win over looks: inert and aria-hidden cannot be undone below. */
  concealment(element: Element): Concealment | null;
}

const styleOf = (element: Element): CSSStyleDeclaration | null =>
  windowOf(element)?.getComputedStyle(element) ?? null;

/** Browsers pass over aria-hidden on the page's root: it would hide everything. */
const isRoot = (element: Element): boolean => ['html', 'body'].includes(tagOf(element));

const isMarkedInert = (element: Element): boolean =>
  hasAttribute(element, 'inert') ||
  (attribute(element, 'aria-hidden') === 'true' && !isRoot(element));

const isFolded = (element: Element, holder: Element): boolean =>
  tagOf(holder) === 'details' &&
  attribute(holder, 'open') === null &&
  !(tagOf(element) === 'summary' && all(holder, ':scope > summary')[0] === element);

const hasNoBox = (element: Element): boolean => {
  const style = styleOf(element);
  return style?.display === 'none' || style?.contentVisibility === 'hidden';
};

const isInvisible = (element: Element): boolean => {
  const visibility = styleOf(element)?.visibility;
  return visibility === 'hidden' || visibility === 'collapse';
};

/** The element that an open modal dialog makes everything else inert for; null when none is open, or none can be told. */
const modalOf = (document: Document): Element | null => {
  try {
    return all(document, ':modal').at(-1) ?? null;
  } catch {
    return null; // A DOM that does not know :modal has no modal dialogs either.
  }
};

type Answers = Map<Element, boolean>;

/** Asks the element, then what holds it, until one decides; answers are kept, so that each element is asked once. */
const throughHolders = (
  element: Element,
  answers: Answers,
  decide: (element: Element, holder: Element | null) => boolean | null,
): boolean => {
  const asked: Element[] = [];
  let answer: boolean | null = null;
  for (let at: Element | null = element; at !== null && answer === null; ) {
    const holder = holderOf(at);
    answer = answers.get(at) ?? decide(at, holder);
    asked.push(at);
    at = holder;
  }
  for (const at of asked) answers.set(at, answer ?? false);
  return answer ?? false;
};

/** https://drafts.csswg.org/cssom-view/#dom-element-checkvisibility; false also for `display: contents`, which has no box. */
const checkVisibility = question<Element, [CheckVisibilityOptions], boolean | undefined>(
  'checkVisibility',
);
const LOOKS: CheckVisibilityOptions = { visibilityProperty: true };
const looksVisible = (element: Element): boolean => checkVisibility(element, LOOKS) ?? false;

type Question = (element: Element) => boolean;

const createInert = (document: Document): Question => {
  const answers: Answers = new Map();
  const modal = modalOf(document);
  return (element) =>
    throughHolders(element, answers, (at, holder) => {
      if (at === modal) return false;
      return isMarkedInert(at) || (holder === null && modal !== null) || null;
    });
};

const createBoxless = (): Question => {
  const answers: Answers = new Map();
  return (element) =>
    throughHolders(
      element,
      answers,
      (at, holder) => hasNoBox(at) || (holder !== null && isFolded(at, holder)) || null,
    );
};

/** What stands in a frame is rendered where the frame is, up to `document`. */
const createRendered = (document: Document): Question => {
  const isBoxless = createBoxless();
  const frames = new Map<Document, boolean>();

  const isFrameRendered = (home: Document): boolean => {
    const known = frames.get(home);
    if (known !== undefined) return known;
    const frame = home === document ? null : frameOf(home);
    const answer = frame === null || isRendered(frame);
    frames.set(home, answer);
    return answer;
  };

  const isRendered = (element: Element): boolean => {
    const shown = looksVisible(element) || !(isInvisible(element) || isBoxless(element));
    const home = documentOf(element);
    return shown && home !== null && isFrameRendered(home);
  };

  return isRendered;
};

/** Looks at a page once. Keep it for one pass only: it remembers what it saw. */
export const createSight = (document: Document): Sight => {
  const isInert = createInert(document);
  const isRendered = createRendered(document);
  return {
    concealment: (element) => {
      if (isInert(element)) return 'inert';
      return isRendered(element) ? null : 'hidden';
    },
  };
};

/** Whether an element can be reached in its own document as that is now, whatever holds the document. */
export const isReached = (element: Element): boolean => {
  const document = documentOf(element);
  return document !== null && createSight(document).concealment(element) === null;
};

/** Is it drawn too small, clipped or moved away, so that only assistive technology meets it until it takes focus? */
export const isVisuallyHidden = (element: Element): boolean => {
  const style = styleOf(element);
  if (style === null) return false;
  const isClipped = /rect\((0(px)?,? ?){3}0|inset\((50|100)%/u.test(
    `${style.clip} ${style.clipPath}`,
  );
  const isTiny = Number.parseFloat(style.width) <= 1 && style.overflow !== 'visible';
  const isAway = [style.left, style.top, style.textIndent].some(
    (at) => Number.parseFloat(at) < -500,
  );
  return isClipped || isTiny || isAway || style.opacity === '0';
};
