/** When the text has been laid out anew: in another size, with a picture that has come, in another window. */
import { signal } from '@preact/signals';

/** Rises each time the text may stand elsewhere in the window without having been scrolled. */
export const layouts = signal(0);

/** Follows the layout for as long as the document lives. */
export const followLayout = (document: Document): void => {
  const note = (): void => {
    layouts.value += 1;
  };
  new ResizeObserver(note).observe(document.body);
  document.defaultView?.addEventListener('resize', note);
};
