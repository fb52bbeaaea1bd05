/** What kind of thing a part of the page is, by what the page calls it and by how it looks. */
import { closest, getAttribute, parentElement } from '../ask.ts';
import { type Box, isWithin } from '../blocks/block.ts';
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

const LANDMARKS = ['nav', 'menu'];

/** The page's own landmarks, and those of a section only that section's beginning and end. */
const PAGE_LANDMARKS = ['header', 'footer'];
const SECTIONS = ['article', 'main', 'section', 'aside'];

/** How far out a name still speaks of the part. */
const LEVELS = 3;

/** The role of a page's header says "banner", as the class of an advertisement does. */
const namesOf = ({ element, hints }: Box): number =>
  getAttribute(element, 'role') === 'banner' ? 0 : hints;

const namesAround = (box: Box): number => {
  let names = 0;
  for (let at: Box | null = box, level = 0; at && level < LEVELS; at = at.parent, level += 1)
    names |= namesOf(at);
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
    if (LANDMARKS.includes(at.tag)) return true;
    if (isInPages && SECTIONS.includes(at.tag)) return false;
    isInPages ||= PAGE_LANDMARKS.includes(at.tag);
  }
  return isInPages;
};

/** What parts say of themselves, in the languages of the news. */
const SAID: readonly (readonly [RegExp, LeftOutKind])[] = [
  [
    /^\W*(?:advertis|anzeige|werbung|publicidad|publicité|pubblicità|reklam|реклама)/,
    'advertisement',
  ],
  [/newsletter/, 'newsletter'],
  [/^(?:\d+ )?(?:comment|kommentar)/, 'comments'],
];

const saidBy = ({ blocks }: Group): LeftOutKind | null => {
  const openings = blocks.slice(0, 2).map(({ text }) => openingOf(text));
  const said = SAID.find(([words]) => openings.some((opening) => words.test(opening)));
  if (said) return said[1];
  return openings.some((opening) => bears(opening, 'related')) ? 'related' : null;
};

const linkOf = (text: Text): string => {
  const parent = parentElement(text);
  const link = parent && closest(parent, 'a[href]');
  return (link && getAttribute(link, 'href')) ?? '';
};

const linksOf = ({ blocks }: Group): readonly string[] =>
  blocks.flatMap(({ texts }) => texts.map(linkOf)).filter((address) => address !== '');

const SHARES = /share|intent\/|^mailto:|whatsapp/;

/** Links that lead to other articles; those to places of the page and to networks do not. */
const kindOfLinks = (group: Group): LeftOutKind => {
  const links = linksOf(group);
  if (links.length > 0 && links.every((link) => link.startsWith('#'))) return 'navigation';
  return links.some((link) => SHARES.test(link)) ? 'other' : 'related';
};

const isMostlyMenu = ({ blocks }: Group): boolean =>
  blocks.filter(({ box }) => isWithin(box, 'nav')).length * 2 > blocks.length;

/** The kind of `group`; 'other' when nothing tells. */
export const kindOf = (group: Group): LeftOutKind => {
  const names = namesOf(group.box) || namesAround(group.box);
  const named = NAMED.find(([hint]) => names & hintBit(hint));
  if (named) return named[1];
  if (isInLandmark(group.box) || isMostlyMenu(group)) return 'navigation';
  return saidBy(group) ?? (isMostlyLinks(group) ? kindOfLinks(group) : 'other');
};
