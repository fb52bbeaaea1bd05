/** The candidate that Mozilla's Readability finds: slower than ours, and good where ours is unsure. */
import { Readability } from '@mozilla/readability';

/**
 * The element that holds the article by Readability's judgement, in a document of its own; null when it finds none.
 * `copied` stays as it is.
 */
export const findByReadability = (copied: Document): Element | null => {
  const found = new Readability<Element>(copied.cloneNode(true) as Document, {
    serializer: (node) => node as Element,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  return found?.content ?? null;
};
