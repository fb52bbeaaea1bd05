/** What the walk and the features need to know of an element's tag, in one look. */
import { isBlockTag } from '../text.ts';

export interface Tag {
  /** The features' number for it; 0 for all that seldom hold text. */
  readonly number: number;
  /** No text of its own. */
  readonly isSilent: boolean;
  readonly isMedia: boolean;
  /** Stands on lines of its own, or is a cell. */
  readonly isAlone: boolean;
  readonly isHeading: boolean;
  /** A bit of its own, where rules ask for what stands in such an element; 0 for all others. */
  readonly bit: number;
}

const SILENT = new Set(
  'script style template noscript head title iframe object embed svg math audio video canvas select button br img'.split(
    ' ',
  ),
);
const MEDIA = new Set('img picture video audio iframe object embed math svg canvas'.split(' '));
const CELLS = new Set(['td', 'th']);

const NUMBERS = new Map(
  'p li h1 h2 h3 h4 h5 h6 td th div figcaption blockquote pre dt dd section article span a strong b em time small label button body'
    .split(' ')
    .map((tag, index) => [tag, index + 1]),
);

/** Whether something stands in one of these is what rules ask for. */
const ASKED_FOR = ['figcaption', 'figure', 'pre', 'blockquote', 'table', 'li', 'nav'] as const;

export type AskedFor = (typeof ASKED_FOR)[number];

/** The bit of `name`; 0 where no rule asks for it: 2 << -1 is 2 << 31, beyond the last bit. */
const bitOf = (name: string): number => 2 << (ASKED_FOR as readonly string[]).indexOf(name);

const known = new Map<string, Tag>();

const readTag = (name: string): Tag => ({
  number: NUMBERS.get(name) ?? 0,
  isSilent: SILENT.has(name),
  isMedia: MEDIA.has(name),
  isAlone: isBlockTag(name) || CELLS.has(name),
  isHeading: /^h[1-6]$/.test(name),
  bit: bitOf(name),
});

/** What there is to know of the tag `name`, in lower case. */
export const tagOf = (name: string): Tag => {
  const found = known.get(name);
  if (found) return found;
  const tag = readTag(name);
  known.set(name, tag);
  return tag;
};
