/** Last stage, left out: what the page shows and the article does not, so that nobody has to guess what is missing. */
import { type Block, headingAround } from '../blocks/block.ts';
import type { Scene } from '../blocks/scene.ts';
import { fold } from '../describe/site.ts';
import type { LeftOut } from '../left-out.ts';
import { startLength } from '../start-of-text.ts';
import { type Group, groupLeftOut } from './group.ts';
import { kindOf } from './kind.ts';
import { renderGroup } from './render.ts';
import { wordsOf } from './words.ts';

const LONGEST_NAME = 60;

/** A text may have so many signs more than the same elsewhere. */
const SIGNS = 20;

/** Cut at the last whole word, where the script has words. */
const shortened = (text: string): string => {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_NAME / 2)).trim()}…`;
};

const nameOf = ({ blocks }: Group): string => {
  const heading = blocks.find((block) => headingAround(block) !== null);
  const named = heading ?? blocks[0];
  return named === undefined ? '…' : shortened(wordsOf(named));
};

/** Where a group stood: how what stands before it begins. */
const placeOf = ({ before }: Group): string => before?.text.slice(0, startLength).trim() ?? '';

/** Tells whether a text is one of `texts`, whatever signs stand in it. Most are too long to be compared. */
const isOneOf = (texts: readonly string[]): ((text: string) => boolean) => {
  const folded = new Set(texts.map(fold));
  const longest = Math.max(...texts.map(({ length }) => length)) + SIGNS;
  return (text) => text.length <= longest && folded.has(fold(text));
};

/**
 * The parts of `scene` that hold no `kept` block, in page order. `said` are the texts that the article says apart from its
 * body, such as its title: these are not left out.
 */
export const leftOutOf = (
  scene: Scene,
  kept: ReadonlySet<Block>,
  said: readonly string[] = [],
): readonly LeftOut[] =>
  groupLeftOut(scene, kept, isOneOf(said)).map((group) => ({
    name: nameOf(group),
    kind: kindOf(group),
    body: renderGroup(group),
    after: placeOf(group),
  }));
