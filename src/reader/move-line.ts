/** Moves the text by exactly one line, under the ruler where it lies, else under the upper third of the window. */
import { signal } from '@preact/signals';
import { lineAt, linesNear } from './lines.ts';
import type { Way } from './stops.ts';

/** The height at which the reader reads, in CSS pixels from the window's top; null before anything tells. */
export const readingHeight = signal<number | null>(null);

const heightNow = (): number => readingHeight.value ?? innerHeight / 3;

/** Where the page cannot scroll any further, at its start and end, the reader's height moves instead. */
export const moveLine = (root: HTMLElement, way: Way): void => {
  const lines = linesNear(root);
  const index = lineAt(lines, heightNow());
  const [here, there] = [lines[index], lines[index + (way === 'next' ? 1 : -1)]];
  if (here === undefined || there === undefined) return;
  const before = scrollY;
  scrollBy({ top: there.top - here.top, behavior: 'instant' });
  readingHeight.value = (there.top + there.bottom) / 2 - (scrollY - before);
};
