/** Footnotes and references that the text points at: by their looks they are links to elsewhere, and without them its marks lead nowhere. */
import { all, getAttribute, textContent } from '../ask.ts';
import { type Block, type Box, headingAround } from '../blocks/block.ts';
import { maskOf } from '../blocks/hints.ts';
import type { Scene } from '../blocks/scene.ts';
import { idIn } from '../structure/addresses.ts';
import { notesRole } from '../structure/notes.ts';

/** A number, a letter or a sign, in brackets or not, as "[12]", "(a)", "†" or "[note 3]". */
const MARK = /^[[(]?\s?(?:(?:\p{L}{1,4}\W?)?\d{1,3}|\p{L}|[*†‡§¶]{1,3})\s?[\])]?$/u;

const isMark = (element: Element): boolean => MARK.test((textContent(element) ?? '').trim());

/** In characters: a note, and the heading of them all. */
const [LONGEST_NOTE, LONGEST_HEADING] = [2000, 60];

const FOREIGN = maskOf('comment', 'related', 'newsletter', 'nav');

const isNote = ({ about, length, hints }: Box): boolean =>
  length <= LONGEST_NOTE && !about.isHeading && (hints & FOREIGN) === 0;

/** The ids that the marks in `container` lead to. */
const namedIn = ({ element }: Box): readonly string[] =>
  all(element, 'a[href*="#"]')
    .filter(isMark)
    .map((link) => idIn(getAttribute(link, 'href')?.split('#')[1] ?? ''));

/** The ids that the marks in the `kept` text lead to, each with the first block that may hold such a mark. */
const markedIn = (kept: ReadonlySet<Block>): ReadonlyMap<string, number> => {
  const from = new Map<string, number>();
  const asked = new Set<Box>();
  for (const { links, container, index } of kept) {
    // All of a text between line breaks stands in one container.
    if (links === 0 || asked.has(container)) continue;
    asked.add(container);
    for (const id of namedIn(container)) if (!from.has(id)) from.set(id, index);
  }
  return from;
};

/** Whether a note begins here, and stands in a box further out. */
const isOnlyItsPlace = ({ element, about, blocks }: Box): boolean =>
  !about.isAlone || blocks === 0 || isMark(element);

/** The note at `place`, which may be an anchor in it or a box of its mark alone; its whole list where it is an item of one. */
const noteAt = (place: Box): Box | null => {
  let note = place;
  while (note.parent && isOnlyItsPlace(note)) note = note.parent;
  if (!isNote(note)) return null;
  const { parent } = note;
  return parent && /^[ou]l$/.test(parent.tag) ? parent : note;
};

/** The boxes of `boxes` that are the notes of the `kept` text, which stand behind what points at them. */
const notesOf = ({ boxes }: Scene, kept: ReadonlySet<Block>): ReadonlySet<Box> => {
  const from = markedIn(kept);
  const notes = new Set<Box>();
  if (from.size === 0) return notes;
  for (const box of boxes) {
    const id = getAttribute(box.element, 'id') ?? getAttribute(box.element, 'name') ?? '';
    const note = from.has(id) ? noteAt(box) : null;
    if (note && note.first > (from.get(id) ?? 0)) notes.add(note);
  }
  return notes;
};

/** "References", right above the first of the notes. */
const headingOf = ({ blocks }: Scene, first: number): readonly Block[] => {
  const block = blocks[first - 1];
  return block && headingAround(block) && block.text.length <= LONGEST_HEADING ? [block] : [];
};

/** The blocks of the notes that `kept` points at and that are not among it. Their boxes are given the role of notes. */
export const blocksOfNotes = (scene: Scene, kept: ReadonlySet<Block>): readonly Block[] => {
  const isLeftOut = ({ first, last }: Box): boolean =>
    scene.blocks.slice(first, last + 1).some((block) => !kept.has(block));
  const notes = [...notesOf(scene, kept)].filter(isLeftOut);
  return notes.flatMap(({ element, first, last }) => {
    element.setAttribute('role', notesRole);
    return [...headingOf(scene, first), ...scene.blocks.slice(first, last + 1)];
  });
};
