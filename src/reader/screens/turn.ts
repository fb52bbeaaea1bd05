/** Turns to the next and the previous screen: by keys, by the buttons, by a tap. */
import { effect } from '@preact/signals';
import { formatNumber, t } from '../../platform/strings.ts';
import { livePreferences } from '../../ui/live-preferences.ts';
import { say } from '../message.tsx';
import { readingHeight } from '../move-line.ts';
import { shownArticle } from '../shown-article.ts';
import type { Way } from '../stops.ts';
import { lineBelow } from './line-below.ts';
import { toNext, toPrevious } from './screen.ts';
import { listenForTaps } from './tap.ts';

/** The id of the bar with the buttons: what is behind it is not seen. */
export const idOfBar = 'screens';

/** The height of the window above the buttons, in CSS pixels. */
export const screenHeight = (): number =>
  document.getElementById(idOfBar)?.getBoundingClientRect().top ?? innerHeight;

const distance = (way: Way): number | null =>
  way === 'next' ? toNext(lineBelow, screenHeight()) : toPrevious(lineBelow, screenHeight());

/** Turns to another screen; false where there is none that way. The ruler, if any, begins at its top. */
export const turn = (way: Way): boolean => {
  const before = scrollY;
  const top = distance(way);
  if (top !== null) scrollBy({ top, behavior: 'instant' });
  if (scrollY === before) return false;
  readingHeight.value = 1;
  return true;
};

const shareRead = (): number => {
  const box = shownArticle.value?.root.getBoundingClientRect();
  if (box === undefined || box.height === 0) return 0;
  return Math.round(Math.min(1, Math.max(0, (screenHeight() - box.top) / box.height)) * 100);
};

const NO_MORE = { next: 'noNextScreen', previous: 'noPreviousScreen' } as const;

/** Turns, and says how far in the article that is, or that it goes no further. */
export const turnAndSay = (way: Way): void => {
  if (turn(way)) say(t('screenTurned', formatNumber(shareRead())));
  else say(t(NO_MORE[way]));
};

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('a, button, summary, input, select, textarea, audio, video, dialog') !== null;

const WAYS: Readonly<Record<string, Way>> = {
  PageDown: 'next',
  PageUp: 'previous',
  ' ': 'next',
  'Shift+ ': 'previous',
};

/** The keys that scroll by a screen anyway, where nothing that has the focus wants them. */
const turnByKey = (event: KeyboardEvent): void => {
  const way = WAYS[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
  const isPlain = !(event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented);
  if (way === undefined || !isPlain || isControl(event.target)) return;
  event.preventDefault();
  turn(way);
};

/** A finger or a pen; a mouse has a wheel, and selects. The middle of the screen is for neither way. */
const turnByTap = ({ target, clientY }: PointerEvent): void => {
  const selects = document.getSelection()?.isCollapsed === false;
  if (selects || isControl(target)) return;
  const height = clientY / screenHeight();
  if (height > 2 / 3) turn('next');
  else if (height < 1 / 3) turn('previous');
};

/** Turns by keys and taps, while that is wanted, for as long as the document lives. */
export const listenForTurns = (document: Document): void => {
  effect(() => {
    if (!livePreferences.value.screens) return undefined;
    const teardown = new AbortController();
    document.addEventListener('keydown', turnByKey, teardown);
    listenForTaps(document, turnByTap, teardown);
    return () => teardown.abort();
  });
};
