import './dom-gaps.ts';
import { afterEach, expect, it } from 'vitest';
import { closeDialog, openDialog, shownDialog } from '../../../src/reader/dialog.tsx';
import { put } from './put.ts';

afterEach(() => {
  shownDialog.value = null;
  document.body.replaceChildren();
});

const focusLink = (): HTMLElement | null => {
  const link = put('<a href="https://news.example/">a link</a>').querySelector('a');
  link?.focus();
  return link;
};

it('a dialog in the place of another gives the focus back where it was before both', () => {
  const link = focusLink();
  openDialog('help');
  link?.blur();
  openDialog('links');
  closeDialog();
  expect(document.activeElement).toBe(link);
});

it('a dialog that opens where nothing has the focus gives it back to nothing', () => {
  focusLink()?.blur();
  openDialog('help');
  closeDialog();
  expect(document.activeElement).toBe(document.body);
});
