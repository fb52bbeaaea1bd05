/** The pages that were looked at, kept in Chromium's own page: the bundles that run in it share nothing else. */
import type { Scene } from '../../src/article/blocks/scene.ts';

export interface Seen {
  readonly page: Document;
  readonly scene: Scene;
}

const isStore = (value: unknown): value is Map<string, Seen> => value instanceof Map;

/** The copies and scenes of the pages so far, by name. */
export const seenPages = (): Map<string, Seen> => {
  const kept: unknown = Reflect.get(globalThis, 'lecternSeen');
  if (isStore(kept)) return kept;
  const made = new Map<string, Seen>();
  Reflect.set(globalThis, 'lecternSeen', made);
  return made;
};
