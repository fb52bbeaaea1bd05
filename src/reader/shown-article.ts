/** The article as it stands in the document, for what finds the way in it. */
import { computed, signal } from '@preact/signals';
import { blocksOf } from './stops.ts';

/** The element of the article once its text is in it; null before. A part that is put in or taken out makes it anew. */
export const shownArticle = signal<{ readonly root: HTMLElement } | null>(null);

/** Its headings and paragraphs, looked up once: a scroll asks for them at every frame. */
export const shownBlocks = computed(() =>
  shownArticle.value === null ? [] : blocksOf(shownArticle.value.root),
);

/** To be called when the text has been put in, or has changed. */
export const showArticle = (root: HTMLElement): void => {
  shownArticle.value = { root };
};
