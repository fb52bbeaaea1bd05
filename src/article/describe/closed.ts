/** What the page's data call closed: to be read by those who pay. https://schema.org/isAccessibleForFree */
import type { Thing } from './linked-data.ts';
import { textsOf, thingsOf } from './linked-data.ts';

const isFalse = (value: unknown): boolean =>
  value === false || /^false$/i.test(textsOf(value)[0] ?? '');

const isClosedThing = (thing: Thing): boolean => isFalse(thing.isAccessibleForFree);

const closedPartsIn = (things: readonly Thing[]): readonly Thing[] =>
  things.flatMap((thing) => thingsOf(thing.hasPart, things)).filter(isClosedThing);

/** Whether any of `things`, a page's data, or a part of one is closed. */
export const isClosed = (things: readonly Thing[]): boolean =>
  things.some(isClosedThing) || closedPartsIn(things).length > 0;

/** The parts of `page` that `things`, its data, call closed; a selector that cannot be read names none. */
export const closedElements = (page: Document, things: readonly Thing[]): readonly Element[] =>
  closedPartsIn(things)
    .flatMap((part) => textsOf(part.cssSelector))
    .flatMap((selector) => {
      try {
        return [...page.querySelectorAll(selector)];
      } catch {
        return [];
      }
    });
