/**
 * The last look, where it can be read at once: the stores answer only after the first paint.
 * A copy, never a source: what the store says a moment later replaces it.
 */
import type { Look } from '../preferences/row.ts';

/** A look of its own for a site that has settings of its own. */
const keyOf = (site: string | null): string => (site === null ? 'look' : `look:${site}`);

/** What of a look an element does not have yet. */
export const newIn = (look: Look, element: HTMLElement): Look =>
  Object.fromEntries(
    Object.entries(look).filter(([name, value]) => element.style.getPropertyValue(name) !== value),
  );

/** Sets an element's CSS custom properties. */
export const applyLook = (element: HTMLElement, look: Look): void => {
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value);
};

const isLook = (value: unknown): value is Look =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([name, text]) => name.startsWith('--') && typeof text === 'string');

/**
 * Applies what was remembered, for `site` where it has settings of its own; nothing where there is nothing, or where
 * the page may not store.
 */
export const applyRememberedLook = (
  element: HTMLElement,
  store: Pick<Storage, 'getItem'>,
  site: string | null,
): void => {
  try {
    const kept = store.getItem(keyOf(site)) ?? store.getItem(keyOf(null));
    const look: unknown = JSON.parse(kept ?? '{}');
    if (isLook(look)) applyLook(element, look);
  } catch {
    // A damaged copy is no loss: the store has the preferences.
  }
};

/** Remembers a look for the next first paint: of every page or, where `site` has settings of its own, of that site's. */
export const rememberLook = (
  look: Look,
  store: Pick<Storage, 'setItem'>,
  site: string | null,
): void => {
  try {
    store.setItem(keyOf(site), JSON.stringify(look));
  } catch {
    // Full or forbidden: the next page starts in the system's colours for a moment.
  }
};

/** Forgets the look of a site that has no settings of its own any more. */
export const forgetLook = (site: string, store: Pick<Storage, 'removeItem'>): void => {
  try {
    store.removeItem(keyOf(site));
  } catch {
    // Forbidden: then nothing was remembered either.
  }
};
