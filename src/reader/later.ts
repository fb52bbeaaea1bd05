/**
 * Parts of the reader that nobody needs in order to read: they are loaded once the text has been painted, so that it does not wait
 * for their code. What is asked for before they are there is shown as they come; its state is not theirs.
 */
import { signal } from '@preact/signals';

/** The parts, or null as long as they are not there. */
export const parts = signal<typeof import('./parts.ts') | null>(null);

/** Loads them. */
export const loadParts = async (): Promise<void> => {
  parts.value = await import('./parts.ts');
};

/** Does something behind the next paint. */
export const afterPaint = (act: () => unknown): void => {
  requestAnimationFrame(() => setTimeout(act));
};

/** The tab's icon: Firefox has much to do for one, before the page's own code where the page names it from its start. */
export const showIcon = (document: Document): void => {
  const icon = Object.assign(document.createElement('link'), { rel: 'icon', href: 'icons/32.png' });
  document.head.append(icon);
};
