/** What kind of thing a part of the page is, by what the page calls it and by how it looks. */
import type { Box } from '../blocks/block.ts';
import { type Hint, hintBit } from '../blocks/hints.ts';
import { bears, openingOf } from '../blocks/words-of-parts.ts';
import type { LeftOutKind } from '../left-out.ts';
import type { Group } from './group.ts';

/** In the order in which names are believed. */
const NAMED: readonly (readonly [Hint, LeftOutKind])[] = [
  ['comment', 'comments'],
  ['newsletter', 'newsletter'],
  ['advert', 'advertisement'],
  ['related', 'related'],
  ['nav', 'navigation'],
];

const LANDMARKS = new Set(['nav', 'menu']);

/** The page's own landmarks, and those of a section only that section's beginning and end. */
const PAGE_LANDMARKS = new Set(['header', 'footer']);
const SECTIONS = new Set(['article', 'main', 'section', 'aside']);

/** How far out a name still speaks of the part. */
const LEVELS = 3;

const namesAround = (box: Box): number => {
  let names = 0;
  for (let at: Box | null = box, level = 0; at && level < LEVELS; at = at.parent, level += 1)
    names |= at.hints;
  return names;
};

const isMostlyLinks = ({ blocks }: Group): boolean => {
  const links = blocks.reduce((sum, { linkLength }) => sum + linkLength, 0);
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return links > all * 0.6;
};

const isInLandmark = (box: Box): boolean => {
  let isInPages = false;
  for (let at: Box | null = box; at; at = at.parent) {
    if (LANDMARKS.has(at.tag)) return true;
    if (isInPages && SECTIONS.has(at.tag)) return false;
    isInPages ||= PAGE_LANDMARKS.has(at.tag);
  }
  return isInPages;
};

/** The kind of `group`; 'other' when nothing tells. */
export const kindOf = (group: Group): LeftOutKind => {
  const names = group.box.hints || namesAround(group.box);
  const named = NAMED.find(([hint]) => names & hintBit(hint));
  if (named) return named[1];
  if (isInLandmark(group.box)) return 'navigation';
  if (group.blocks.slice(0, 2).some(({ text }) => bears(openingOf(text), 'related')))
    return 'related';
  return isMostlyLinks(group) ? 'related' : 'other';
};
