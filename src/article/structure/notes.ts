/** Notes at the end, set aside from what is read from beginning to end. */
import { all } from '../ask.ts';
import { make } from './reshape.ts';

/** The role of notes at the end: https://www.w3.org/TR/dpub-aria-1.1/#doc-endnotes */
export const notesRole = 'doc-endnotes';

/** Gathers the notes under `body` in boxes aside; those right behind each other in one. */
export const settleNotes = (body: Element): void => {
  for (const notes of all(body, `[role="${notesRole}"]:not(aside, li, dt, dd, tbody, tr, td)`)) {
    let aside = notes.previousElementSibling;
    if (!aside?.matches(`aside[role="${notesRole}"]`)) {
      aside = make(body.ownerDocument, 'aside', { role: notesRole });
      notes.before(aside);
    }
    aside.append(notes);
  }
};
