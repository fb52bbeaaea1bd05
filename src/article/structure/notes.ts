/** Notes at the end, set aside from what is read from beginning to end. */
import { all } from '../ask.ts';
import { notesRole } from '../refine/notes.ts';
import { make } from './reshape.ts';

/** Gathers the notes under `body` in boxes aside; those right behind each other in one. */
export const settleNotes = (body: Element): void => {
  for (const notes of all(body, `[role="${notesRole}"]:not(aside, li, dt, dd, tbody, tr, td)`)) {
    const before = notes.previousElementSibling;
    const aside = before?.matches(`aside[role="${notesRole}"]`)
      ? before
      : make(body.ownerDocument, 'aside', { role: notesRole });
    if (aside !== before) notes.before(aside);
    aside.append(notes);
  }
};
