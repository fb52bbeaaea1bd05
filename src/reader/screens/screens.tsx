/**
 * The view of "one screen at a time": parts of lines at the window's edges are covered, and two buttons turn. The text
 * itself stays one document that scrolls: to a screen reader, to find in page and to the remembered place it is as ever.
 */
import { useLayoutEffect } from 'preact/hooks';
import { t } from '../../platform/strings.ts';
import { livePreferences } from '../../ui/live-preferences.ts';
import { layouts } from '../laid-out.ts';
import { ours } from '../ours.ts';
import { moves } from '../reading-point.ts';
import { shownArticle } from '../shown-article.ts';
import { lineBelow } from './line-below.ts';
import { type Screen, screenNow } from './screen.ts';
import { idOfBar, screenHeight, turnAndSay } from './turn.ts';

/** Measured anew whenever the text has moved. */
const measure = (): Screen =>
  moves.value < 0 || layouts.value < 0 || shownArticle.value === null
    ? { start: 0, end: innerHeight }
    : screenNow(lineBelow, screenHeight());

const Cover = ({ top, height }: { readonly top: number; readonly height: number }) => (
  <div class="screen-cover" aria-hidden="true" style={{ top: `${top}px`, height: `${height}px` }} />
);

/** What is scrolled to, by Tab or by find in page, comes to lie between the covers: WCAG 2.4.11. */
const keepClear = ({ start, end }: Screen): void => {
  const { style } = document.documentElement;
  style.scrollPaddingBlock = `${start}px ${Math.max(0, innerHeight - end)}px`;
  style.setProperty('--bar', `${innerHeight - screenHeight()}px`);
};

const forget = (): void => {
  document.documentElement.style.removeProperty('scroll-padding-block');
};

const Screens = () => {
  const screen = measure();
  useLayoutEffect(() => keepClear(screen));
  useLayoutEffect(() => {
    layouts.value += 1; // The buttons are there now, and take their room.
    return forget;
  }, []);
  return (
    <>
      <Cover top={0} height={screen.start} />
      <Cover top={screen.end} height={Math.max(0, innerHeight - screen.end)} />
      <nav id={idOfBar} aria-label={t('screens')} {...ours()}>
        <button type="button" onClick={() => turnAndSay('previous')}>
          {t('previousScreen')}
        </button>
        <button type="button" onClick={() => turnAndSay('next')}>
          {t('nextScreen')}
        </button>
      </nav>
    </>
  );
};

/** Nothing while it is off. */
export const OneScreenAtATime = () => (livePreferences.value.screens ? <Screens /> : null);
