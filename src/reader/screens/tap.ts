/**
 * Taps of a finger or a pen. Told by pointers and not by clicks: with a listener for clicks at the document Chromium takes every
 * element for one that can be clicked, and a screen reader says "clickable" of a heading.
 */

/** What goes farther, in CSS pixels, scrolls; what lasts longer, in milliseconds, selects. */
const MOST = { distance: 10, time: 400 };

const isOneFinger = ({ pointerType, isPrimary }: PointerEvent): boolean =>
  isPrimary && ['touch', 'pen'].includes(pointerType);

const isTap = (down: PointerEvent, up: PointerEvent): boolean =>
  down.pointerId === up.pointerId &&
  Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) <= MOST.distance &&
  up.timeStamp - down.timeStamp <= MOST.time;

/** Calls back at each tap in a document, when it ends, until the signal of `teardown` is given. A mouse does not tap. */
export const listenForTaps = (
  document: Document,
  act: (tap: PointerEvent) => void,
  teardown: { readonly signal: AbortSignal },
): void => {
  let down: PointerEvent | null = null;
  const begin = (event: PointerEvent): void => {
    // A second finger ends it: two of them zoom.
    down = isOneFinger(event) ? event : null;
  };
  const end = (event: PointerEvent): void => {
    const began = down;
    down = null;
    if (began !== null && isTap(began, event)) act(event);
  };
  const cancel = (): void => {
    down = null;
  };
  document.addEventListener('pointerdown', begin, teardown);
  document.addEventListener('pointerup', end, teardown);
  document.addEventListener('pointercancel', cancel, teardown);
};
