/**
 * The last look, where it can be read at once: the stores answer only after the first paint.
 * A copy, never a source: what the store says a moment later replaces it.
 */
import type { Look } from '../preferences/row.ts';

const key = 'look';

/** Sets an element's CSS custom properties. */
export const applyLook = (element: HTMLElement, look: Look): void => {
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value);
};

const isLook = (value: unknown): value is Look =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([name, text]) => name.startsWith('--') && typeof text === 'string');

/** Applies what was remembered; nothing where there is nothing, or where the page may not store. */
export const applyRememberedLook = (
  element: HTMLElement,
  store: Pick<Storage, 'getItem'>,
): void => {
  try {
    const look: unknown = JSON.parse(store.getItem(key) ?? '{}');
    if (isLook(look)) applyLook(element, look);
  } catch {
    // A damaged copy is no loss: the store has the preferences.
  }
};

/** Remembers a look for the next first paint. */
export const rememberLook = (look: Look, store: Pick<Storage, 'setItem'>): void => {
  try {
    store.setItem(key, JSON.stringify(look));
  } catch {
    // Full or forbidden: the next page starts in the system's colours for a moment.
  }
};
