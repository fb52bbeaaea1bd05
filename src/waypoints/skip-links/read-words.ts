/** Reads a link's words: does it say "skip" or "go", and to what? Every language is tried: pages often declare a wrong one. */

import type { Destination } from '../waypoint.ts';
import { type SkipWords, skipWords } from './skip-words.ts';

/** What a link's words say. */
export interface Reading {
  /** "skip", "jump": words of skip links only. */
  readonly skips: boolean;
  /** "skip", "pass over": what follows is passed, not gone to. */
  readonly passes: boolean;
  /** "go to", "zum": words of ordinary links too. */
  readonly goes: boolean;
  readonly destination: Destination | null;
  /** "back to top" and the like. */
  readonly saysTop: boolean;
}

type Column = keyof SkipWords;

/** Lower case, without accents. */
const lower = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\u200c|\u200d|[’‘ʻʼ'`]/gu, '');

/** The same for what is read and for the table: in lower case, without accents and signs, one space between words. */
const fold = (text: string): string =>
  lower(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Scripts in which words have no prefixes and are set apart by spaces: Latin, Greek, Cyrillic, Armenian and Georgian, by their blocks.
 * To ask for scripts by name is slow where it is asked of each word of the table once.
 */
const SPACED = /^[ a-z\u00c0-\u058f\u10a0-\u10ff\u1c90-\u1cbf\u1e00-\u1fff]+$/;

/** What to look for in a text that has a space before and after each word. All but the table's own signs is folded already. */
const wanted = (word: string): string => {
  const folded = word.replace(/[*._]+/g, ' ').trim();
  if (word.startsWith('*') || !SPACED.test(folded)) return folded;
  return word.endsWith('.') ? ` ${folded} ` : ` ${folded}`;
};

const rows: readonly SkipWords[] = Object.values(skipWords);

type Finder = (folded: string) => boolean;

/** A column's cells are folded together: word by word it took longer than all else that is done for a page's links. */
const wordsOf = (column: Column): readonly string[] => {
  const cells = lower(rows.map((row) => row[column] ?? '').join(' '));
  const words = cells.replace(/[^\p{L}\p{N}*. ]+/gu, '_').split(' ');
  return [...new Set(words.filter(Boolean).map(wanted))];
};

/** Its words are made ready when they are first asked for: the page is waiting for its article until then. */
const finder = (column: Column): Finder => {
  let all: readonly string[] | null = null;
  return (folded) => {
    all ??= wordsOf(column);
    const padded = ` ${folded} `;
    return all.some((word) => padded.includes(word));
  };
};

const skips = finder('skip');
const goes = finder('go');
const passes = finder('past');
const saysTop = finder('top');
const headsLinks = finder('links');

/** In this order: "main" and "story" say less than the words before them. */
const places: readonly (readonly [Destination, Finder])[] = [
  ['search', finder('search')],
  ['footer', finder('footer')],
  ['aside', finder('aside')],
  ['navigation', finder('navigation')],
  ['block', finder('block')],
  ['content', finder('content')],
];

const destinationIn = (folded: string): Destination | null =>
  places.find(([, isNamed]) => isNamed(folded))?.[0] ?? null;

/** "Skip navigation" leads past the navigation; "skip to navigation" to it. */
const isPassedOver = (folded: string, destination: Destination | null): boolean =>
  destination === 'navigation' && passes(folded) && !goes(folded);

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
    skips: skips(folded),
    passes: passes(folded),
    goes: goes(folded),
    destination: leadsTo(folded),
    saysTop: saysTop(folded),
  };
};

/** Does a text head a list of skip links? */
export const headsSkipLinks = (text: string): boolean =>
  text.length <= LONGEST && headsLinks(fold(text));

/** What an id or a class is named for: "main-content", "txtHeaderSearch". */
export const readId = (id: string): Destination | null =>
  destinationIn(fold(id.replace(/([a-z])([A-Z])/gu, '$1 $2')));
