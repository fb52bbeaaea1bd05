/** What CSS cannot do of the ways of reading: descriptions, numbers and lines in the article, as the preferences have them. */
import { computed, effect, signal } from '@preact/signals';
import type { Preferences } from '../../preferences/preferences.ts';
import { keepLine } from '../../ui/keep-line.ts';
import { livePreferences } from '../../ui/live-preferences.ts';
import { showArticle } from '../shown-article.ts';
import { describePictures } from './describe-pictures.ts';
import { type NumberedLink, numberLinks } from './number-links.ts';
import { showCaptions } from './show-captions.ts';
import { showFormulas } from './show-formulas.ts';
import { showTables } from './show-tables.ts';

const links = signal<readonly NumberedLink[]>([]);

/** The links that have a number now. */
export const numberedLinks = (): readonly NumberedLink[] => links.value;

/** A change of another preference, such as a slider that is drawn, does not come here. */
const ways = {
  pictures: computed(() => livePreferences.value.pictures),
  descriptions: computed(() => livePreferences.value.descriptions),
  links: computed(() => livePreferences.value.links),
  tables: computed(() => livePreferences.value.tables),
};

type Ways = Pick<Preferences, keyof typeof ways>;

const waysNow = (): Ways => ({
  pictures: ways.pictures.value,
  descriptions: ways.descriptions.value,
  links: ways.links.value,
  tables: ways.tables.value,
});

const isSame = (one: readonly NumberedLink[], other: readonly NumberedLink[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const showIn = (root: HTMLElement, now: Ways): void => {
  showCaptions(root);
  showTables(root, now.tables === 'by-line');
  showFormulas(root);
  describePictures(root, now);
  const numbered = numberLinks(root, now.links === 'numbered');
  if (!isSame(numbered, links.peek())) links.value = numbered;
};

/** Shows an article the way the reader prefers, also what is put into it later, until the function returned is called. */
export const keepShowing = (root: HTMLElement): (() => void) => {
  let tables: Ways['tables'] | undefined;
  const show = (now: Ways): void => {
    keepLine(() => showIn(root, now));
    // A table that has become lines is other blocks; those that are hidden have no place in the window.
    if (now.tables !== tables) showArticle(root);
    tables = now.tables;
    // What it has changed itself is nothing new.
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => show(waysNow()));
  const stop = effect(() => show(waysNow()));
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    stop();
    observer.disconnect();
  };
};
