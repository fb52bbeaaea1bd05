/** Letting the page have its turn. */
import { windowOf } from '../page/dom.ts';

/** Resolves after so many milliseconds of the element's page; at once where no window shows it any more. */
export const wait = (element: Element, milliseconds: number): Promise<void> =>
  new Promise((resume) => {
    const view = windowOf(element);
    if (view === null) resume();
    else view.setTimeout(resume, milliseconds);
  });
