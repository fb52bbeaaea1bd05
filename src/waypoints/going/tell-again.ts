/**
 * Telling a screen reader anew where somebody is. When a window over the page closes, Orca still holds what has gone with it, takes the
 * focus that comes back for what it knew, says nothing, and stays in the mode for fields, in which the arrows do nothing. It hears of a
 * focus that goes and comes again. The page is not told: to it nothing has happened.
 */
import { matches, read, windowOf } from '../page/dom.ts';
import { FIELDS, keepSelection, takeCaretAway, watchCaret } from './caret.ts';
import { focus, quietly } from './focus.ts';
import { TELLING, wait } from './wait.ts';
import { caretIn, focusIn } from './where.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** In these Orca's keys are the field's, or the frame's, own. */
const hasKeysOfItsOwn = (element: Element): boolean =>
  matches(element, `${FIELDS}, iframe, frame, object`);

/** Until a screen reader can have heard of the focus; until a key, if one comes before: its way begins at the focus. */
const untilTold = async (element: Element): Promise<void> => {
  const view = windowOf(element);
  let stop = (): void => undefined;
  const key = new Promise<void>((resolve) => {
    const hear = () => resolve();
    view?.addEventListener('keydown', hear, { capture: true });
    stop = () => view?.removeEventListener('keydown', hear, { capture: true });
  });
  await Promise.race([wait(element, TELLING), key]);
  stop();
};

/** Takes the focus from an element for as long as it takes a screen reader to hear of it. */
export const loseFocus = async (element: Element): Promise<void> => {
  quietly(element, () => (element as Partial<HTMLElement>).blur?.call(element));
  // With the caret in it, Orca takes a heading for known.
  if (matches(element, HEADINGS)) takeCaretAway(element);
  await untilTold(element);
};

const makeMark = (document: Document): HTMLElement => {
  const mark = document.createElement('span');
  mark.tabIndex = -1;
  mark.style.setProperty('position', 'fixed', 'important');
  return mark;
};

/** Where nothing has the focus, it comes and goes beside the caret: from there Tab goes on afterwards. */
const passBy = async (document: Document, mark: HTMLElement): Promise<void> => {
  const beside = caretIn(document);
  if (beside === null) read(document, 'body')?.prepend(mark);
  else beside.before(mark);
  quietly(mark, () => focus(mark));
  await untilTold(mark);
  quietly(mark, () => mark.blur());
  await untilTold(mark);
  mark.remove();
};

const passThrough = async (document: Document, element: Element): Promise<void> => {
  await loseFocus(element);
  if (focusIn(document) === null) quietly(element, () => focus(element));
};

/** Tells where somebody is in a page, where focus and selection stay. Not in a field: there the keys are the field's. */
export const tellAgain = async (document: Document): Promise<void> => {
  const element = focusIn(document);
  const holder = element ?? read(document, 'activeElement');
  if (holder !== null && hasKeysOfItsOwn(holder)) return;
  const here = element ?? read(document, 'documentElement');
  const selectAgain = keepSelection(here);
  await (element === null ? passBy(document, makeMark(document)) : passThrough(document, element));
  const hasMoved = watchCaret(here);
  await untilTold(here);
  if (!hasMoved()) selectAgain();
};
