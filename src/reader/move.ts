/** Moves through the article, stop by stop. */
import type { StringKey } from '../platform/strings.ts';
import { t } from '../platform/strings.ts';
import { focusOn } from './fragment-links.ts';
import { say } from './message.tsx';
import { readingPoint } from './reading-point.ts';
import { neighbour, type StopKind, stopsOf, type Way } from './stops.ts';

const NO_MORE = {
  heading: { next: 'noNextHeading', previous: 'noPreviousHeading' },
  paragraph: { next: 'noNextParagraph', previous: 'noPreviousParagraph' },
  image: { next: 'noNextImage', previous: 'noPreviousImage' },
  table: { next: 'noNextTable', previous: 'noPreviousTable' },
} as const satisfies Record<StopKind, Record<Way, StringKey>>;

/**
 * Moves the focus to the next or previous stop of a kind, so that a screen reader speaks it from there on.
 * Where there is none, says so, and the focus stays.
 */
export const moveTo = (article: HTMLElement, kind: StopKind, way: Way): void => {
  const stop = neighbour(stopsOf(article, kind), readingPoint(article), way);
  if (stop === null) say(t(NO_MORE[kind][way]));
  else focusOn(stop);
};
