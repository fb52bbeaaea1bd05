/**
 * A screen reader hears of a page a little later than it changes. Told at once that the focus is elsewhere and that what it
 * was in is gone, Orca looks for the focus by itself, and says nothing of where it is. So the focus goes first, and what it
 * has left goes a breath later.
 */

/** In milliseconds. */
const BREATH = 150;

/** Does something a breath from now, unless the function returned is called before. */
export const afterBreath = (act: () => void): (() => void) => {
  const timer = setTimeout(act, BREATH);
  return () => clearTimeout(timer);
};
