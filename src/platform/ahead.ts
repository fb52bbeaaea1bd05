/**
 * Asks the disk for the reader's article while the reader's own code is still on its way. The small script that asks and
 * the code that needs the answer share nothing but the page's global object.
 */
import { type Kept, readOnDisk } from './library.ts';

type Asked = { readonly address: string; readonly answer: Promise<Kept | undefined> };

/** No name that a page's element could take. */
const slot = Symbol.for('lectern: asked ahead');

/** Asks for what is kept of an address. */
export const askAhead = (address: string): void => {
  const answer = readOnDisk(address);
  // Whoever takes the answer hears of a failure; where nobody does, it is none.
  answer.catch(() => undefined);
  const asked: Asked = { address, answer };
  Object.assign(globalThis, { [slot]: asked });
};

const isAsked = (value: unknown): value is Asked => value instanceof Object && 'answer' in value;

/** The answer for an address, once; null where it was not asked. */
export const askedAhead = (address: string): Promise<Kept | undefined> | null => {
  const asked: unknown = Reflect.get(globalThis, slot);
  Reflect.deleteProperty(globalThis, slot);
  return isAsked(asked) && asked.address === address ? asked.answer : null;
};
