/** Going to a waypoint: focus, view and caret end at the same place, and the page keeps nothing of it. */

import { placeCaret, watchCaret } from './going/caret.ts';
import { isFocused, makeFocusable, putFocus, putFocusQuietly } from './going/focus.ts';
import { type Goal, goalOf, type Mend } from './going/goal.ts';
import { bringIntoView } from './going/scroll.ts';
import { loseFocus } from './going/tell-again.ts';
import { together, type Undo } from './going/undo.ts';
import { KNOWING, TELLING, wait } from './going/wait.ts';
import { isFocusable } from './page/focusable.ts';
import { locate } from './page/place.ts';
import type { Waypoint } from './waypoint.ts';

export type Arrival =
  | {
      readonly ok: true;
      readonly element: Element;
      readonly mended: readonly Mend[];
      /** The place that means the same, where the way led there instead. */
      readonly instead: Waypoint | null;
      /** False where the page takes the focus back. */
      readonly held: boolean;
      /** Takes back what was changed before focus leaves by itself. */
      readonly undo: Undo;
    }
  | { readonly ok: false; readonly reason: 'gone' | 'nowhere' };

/** Places the caret once the focus has been told; not where somebody has gone on meanwhile. */
const followWithCaret = async (element: Element, held: boolean): Promise<void> => {
  const hasMoved = watchCaret(element);
  await wait(element, TELLING);
  if (!hasMoved() && (!held || isFocused(element))) placeCaret(element);
};

/** Makes an element focusable, and waits until assistive technology can know it. */
const ready = async (element: Element): Promise<Undo> => {
  const undo = makeFocusable(element);
  await wait(element, KNOWING);
  return undo;
};

const arrive = async (goal: Goal): Promise<Arrival> => {
  const { element } = goal;
  if (isFocused(element)) await loseFocus(element);
  const isReady = isFocusable(element);
  const mended: readonly Mend[] = isReady ? [] : ['made-focusable'];
  const unready = isReady ? () => undefined : await ready(element);
  const first = putFocus(element);
  bringIntoView(element);
  await wait(element, 0); // A page that takes focus back does so in this turn or the next.
  const again = isFocused(element) ? null : putFocusQuietly(element);
  const held = again?.held ?? true;
  if (!held) unready();
  await followWithCaret(element, held);
  return {
    ok: true,
    element,
    mended: [...goal.mended, ...mended],
    instead: goal.instead,
    held,
    undo: together([goal.undo, unready, first.undo, ...(again === null ? [] : [again.undo])]),
  };
};

/**
 * Goes to a waypoint found before, in the page as it is now. A page that has changed so that the place is not there any more gives
 * `gone`; a skip link whose target is missing and has no equal, `nowhere`.
 */
export const go = async (document: Document, waypoint: Waypoint): Promise<Arrival> => {
  const goal = await goalOf(document, waypoint);
  if (goal !== null) return arrive(goal);
  const isThere = locate(document, waypoint.place) !== null;
  return { ok: false, reason: isThere ? 'nowhere' : 'gone' };
};
