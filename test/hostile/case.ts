/** A hostile piece of an article: what it is, and its markup. */
export interface Hostile {
  readonly name: string;
  readonly html: string;
  /** It leaves something open, so that what comes after it in the same article is its own. */
  readonly swallows?: true;
}

/** What a payload runs, if any runs. */
export const payload = 'globalThis.hostileRan=1';

/** Names a table of markup by what it is. */
export const named = (kind: string, pieces: readonly string[]): readonly Hostile[] =>
  pieces.map((html, index) => ({ name: `${kind} ${index + 1}: ${html.slice(0, 70)}`, html }));

/** The same, of pieces that leave something open. */
export const unclosed = (kind: string, pieces: readonly string[]): readonly Hostile[] =>
  named(kind, pieces).map((hostile) => ({ ...hostile, swallows: true }));
