/** When the text has been laid out anew: in another size, with a picture that has come, in another window. */
import { effect, signal } from '@preact/signals';
import { holdLine } from '../ui/keep-line.ts';
import { moves } from './reading-point.ts';

/** Rises each time the text may stand elsewhere in the window without having been scrolled. */
export const layouts = signal(0);

/**
 * Keeps the line being read where it is while the window gets another width, which the browser's zoom gives it, too: once it has,
 * the line is gone, so it is remembered at every move. A height alone lays nothing out anew; on a phone it changes in the midst of a
 * scroll.
 */
const keepLineThroughWidths = (window: Window): void => {
  let { innerWidth: width } = window;
  let putLineBack = (): void => undefined;
  effect(() => {
    if (moves.value > 0) putLineBack = holdLine();
  });
  window.addEventListener('resize', () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    putLineBack();
  });
};

/** Follows the layout for as long as the document lives. */
export const followLayout = (document: Document): void => {
  const note = (): void => {
    layouts.value += 1;
  };
  new ResizeObserver(note).observe(document.body);
  keepLineThroughWidths(window);
  window.addEventListener('resize', note);
};
