/** Letting the page have its turn. */
import { windowOf } from '../page/dom.ts';

/** Resolves after so many milliseconds of the element's page; at once where no window shows it any more. */
export const wait = (element: Element, milliseconds: number): Promise<void> =>
  new Promise((resume) => {
    const view = windowOf(element);
    if (view === null) resume();
    else view.setTimeout(resume, milliseconds);
  });

/**
 * So long, in milliseconds, a browser may take to tell assistive technology where the focus is. What changes meanwhile Chromium tells
 * with it, and the caret before the focus: Orca then takes the focus for known, says nothing, and stays in the mode for fields, where
 * its keys do nothing. Gathering takes Chromium some 150 ms, more where the machine is busy.
 */
export const TELLING = 600;

/**
 * So long, in milliseconds, a browser may take to make for assistive technology what has just become known to it: a bare `div` is
 * nothing to it before. A focus that comes sooner Firefox tells of the whole page; Orca then says nothing, and stays in the mode for fields.
 */
export const KNOWING = 100;
