/** What the page shows and the article does not: as values that the reader can list, and put back. */
import * as v from 'valibot';
import { startLength } from './start-of-text.ts';

export const leftOutKinds = [
  'navigation',
  'related',
  'comments',
  'newsletter',
  'advertisement',
  'other',
] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

const leftOutSchema = v.object({
  /** Its heading, or its first words. */
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
  kind: v.picklist(leftOutKinds),
  /** HTML of its text and links. Not safe: it is sanitised where it is inserted. */
  body: v.pipe(v.string(), v.nonEmpty()),
  /**
   * Where it stood: how the last text of the article before it begins, white space collapsed; '' before all of it.
   * Missing in articles that were kept before there was such a thing.
   */
  after: v.exactOptional(v.pipe(v.string(), v.maxLength(startLength))),
});

/** The parts of a page that are not in its article, in page order. */
export const leftOutsSchema = v.pipe(v.array(leftOutSchema), v.maxLength(500), v.readonly());

export type LeftOut = v.InferOutput<typeof leftOutSchema>;
