/**
 * Asks the stores for what the reader needs while the reader's own code is still on its way. The small script that asks
 * and the code that needs the answers share nothing but the page's global object.
 */
import { browser } from './browser.ts';
import { type Kept, readOnDisk } from './library.ts';
import { isInPrivateWindow } from './private-window.ts';
import { localKey, placeKey, sessionKey, unsyncedKey } from './store-keys.ts';

type Stored = Readonly<Record<string, unknown>>;

interface Answers {
  readonly disk: Promise<Kept | undefined>;
  readonly memory: Promise<Stored>;
  readonly preferences: Promise<Stored>;
}

/** No name that a page's element could take. */
const slot = Symbol.for('lectern: asked ahead');

/** Asks for all that is kept of the page at `address`, and for the preferences. */
export const askAhead = (address: string): void => {
  // First, for it works in another process while the browser makes this page its first extension API.
  const disk = readOnDisk(address);
  const { session, local } = browser.storage;
  const isPrivate = isInPrivateWindow();
  const answers: Answers = {
    disk,
    memory: session.get([sessionKey(address, isPrivate), placeKey(address, isPrivate)]),
    preferences: local.get([localKey, unsyncedKey]),
  };
  // Whoever takes an answer hears of a failure; where nobody does, it is none.
  for (const answer of Object.values(answers)) answer.catch(() => undefined);
  Object.assign(globalThis, { [slot]: new Map(Object.entries(answers)) });
};

/** An answer, once: null where it was not asked, or is taken. */
export const takeAhead = <Name extends keyof Answers>(name: Name): Answers[Name] | null => {
  const asked: unknown = Reflect.get(globalThis, slot);
  const answer: unknown = asked instanceof Map ? asked.get(name) : undefined;
  if (!(asked instanceof Map && answer instanceof Promise)) return null;
  asked.delete(name);
  return answer as Answers[Name];
};
