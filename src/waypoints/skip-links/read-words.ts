/** Reads a link's words: does it say "skip" or "go", and to what? Every language is tried: pages often declare a wrong one. */

import type { Destination } from '../waypoint.ts';
import { type SkipWords, skipWords } from './skip-words.ts';

/** What a link's words say. */
export interface Reading {
  /** "skip", "jump": words of skip links only. */
  readonly skips: boolean;
  /** "go to", "zum": words of ordinary links too. */
  readonly goes: boolean;
  readonly destination: Destination | null;
  /** "back to top" and the like. */
  readonly saysTop: boolean;
}

type Column = keyof SkipWords;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u200c\u200d]/gu, '')
    .replace(/[’‘ʻʼ`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();

/** Scripts in which words have prefixes or no spaces between them. */
const WRITTEN_TOGETHER =
  /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}'. _*]/u;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const pattern = (word: string): string => {
  const anywhere = word.startsWith('*') || WRITTEN_TOGETHER.test(word);
  const whole = word.endsWith('.');
  const body = literal(word.replace(/^\*|\.$/gu, '')).replaceAll('_', ' ');
  return `${anywhere ? '' : '(?<![\\p{L}\\p{N}])'}${body}${whole ? '(?![\\p{L}\\p{N}])' : ''}`;
};

const rows: readonly SkipWords[] = Object.values(skipWords);

const matcher = (column: Column): RegExp => {
  const words = rows.flatMap((row) => (row[column] ?? '').split(' ').filter(Boolean));
  return new RegExp([...new Set(words.map((word) => pattern(fold(word))))].join('|'), 'u');
};

const skip = matcher('skip');
const go = matcher('go');
const past = matcher('past');
const top = matcher('top');
const links = matcher('links');

/** In this order: "main" and "story" say less than the words before them. */
const places: readonly (readonly [Destination, RegExp])[] = [
  ['search', matcher('search')],
  ['footer', matcher('footer')],
  ['aside', matcher('aside')],
  ['navigation', matcher('navigation')],
  ['block', matcher('block')],
  ['content', matcher('content')],
];

const destinationIn = (folded: string): Destination | null =>
  places.find(([, words]) => words.test(folded))?.[0] ?? null;

/** "Skip navigation" leads past the navigation; "skip to navigation" to it. */
const isPassedOver = (folded: string, destination: Destination | null): boolean =>
  destination === 'navigation' && past.test(folded) && !go.test(folded);

const leadsTo = (folded: string): Destination | null => {
  const destination = destinationIn(folded);
  return isPassedOver(folded, destination) ? 'content' : destination;
};

/** A skip link's words are few: a longer text is prose. */
const LONGEST = 90;

/** Reads a link's words, in any language of the table. Long texts say nothing. */
export const readWords = (text: string): Reading => {
  const folded = text.length > LONGEST ? '' : fold(text);
  return {
    skips: skip.test(folded),
    goes: go.test(folded),
    destination: leadsTo(folded),
    saysTop: top.test(folded),
  };
};

/** Does a text head a list of skip links? */
export const headsSkipLinks = (text: string): boolean =>
  text.length <= LONGEST && links.test(fold(text));

/** What an id or a class is named for: "main-content", "txtHeaderSearch". */
export const readId = (id: string): Destination | null =>
  destinationIn(fold(id.replace(/([a-z])([A-Z])/gu, '$1 $2').replace(/[^\p{L}\p{N}]+/gu, ' ')));
