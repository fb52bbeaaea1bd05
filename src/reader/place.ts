/** Keeps the reader's place in the article over reload, restart and return. */
import { effect, signal } from '@preact/signals';
import type { FoundArticle } from '../platform/article-store.ts';
import { findPlace, type Place, placeOf } from '../platform/place.ts';
import { send } from '../platform/requests.ts';
import { moves, readingPoint } from './reading-point.ts';
import { shownArticle, shownBlocks } from './shown-article.ts';
import { lastBegun } from './stops.ts';

/** The id of the block where the reader stopped the last time; null where they begin. */
export const stoppedAt = signal<string | null>(null);

const ID_OF_STOP = 'stopped-here';

const texts = (): readonly string[] => shownBlocks.value.map((block) => block.textContent);

/**
 * Brings the text back to where the reader stopped. The focus stays at the page's start, where a screen reader begins
 * to read; a skip link leads from there to the place.
 */
export const restorePlace = ({ place }: Pick<FoundArticle, 'place'>): void => {
  history.scrollRestoration = 'manual';
  const block = place === null ? undefined : shownBlocks.value[findPlace(texts(), place)];
  if (block === undefined || block === shownBlocks.value[0]) return;
  block.id ||= ID_OF_STOP;
  stoppedAt.value = block.id;
  block.scrollIntoView({ block: 'start', behavior: 'instant' });
};

const placeNow = (root: HTMLElement): Place => {
  const block = lastBegun(shownBlocks.value, readingPoint(root));
  return placeOf(texts(), block === null ? 0 : shownBlocks.value.indexOf(block));
};

/** Long enough that a scroll through the article is one message, short enough that a closed tab loses no paragraph. */
const PAUSE = 500;

/** Sends the place on whenever the reader has rested, and as they leave. */
export const keepPlace = ({ article, isPrivate, keptOnDisk }: FoundArticle): void => {
  let kept: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    if (shownArticle.value === null) return;
    const place = placeNow(shownArticle.value.root);
    if (place.block === kept) return;
    kept = place.block;
    const { address } = article;
    void send({ type: 'keep-place', address, place, keptOnDisk, isPrivate });
  };
  effect(() => {
    if (moves.value === 0) return;
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  addEventListener('pagehide', () => {
    if (moves.value > 0) keep();
  });
};
