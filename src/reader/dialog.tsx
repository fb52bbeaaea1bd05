/**
 * A dialog of the reader's over the text: a heading, what it holds, and the way out. It is a popover and not modal: Chromium
 * takes what is behind a modal dialog away from screen readers, the last focus with it, and Orca then says nothing as the
 * dialog opens. Whoever leaves it has closed it. Closed, it gives the focus back where it was, and then goes: the browser's
 * own way back misses a paragraph, which takes the focus only while it is asked to.
 */
import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren, TargetedFocusEvent, TargetedToggleEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import { afterBreath } from './breath.ts';
import { canHaveFocusAgain, focusOn, giveFocus } from './fragment-links.ts';
import { Message } from './message.tsx';
import { ours } from './ours.ts';

type Name = 'help' | 'links';

/** Which dialog is there. */
export const shownDialog: Signal<Name | null> = signal(null);

/** What had the focus before a dialog had it. */
let before: Element | null = null;

let stay = (): void => undefined;

const takeFocus = (dialog: Element | null): void =>
  dialog?.querySelector<HTMLElement>('h2')?.focus();

/** Between two dialogs the focus is in the one that goes, or for a moment nowhere. */
const isBetween = ({ activeElement, body }: Document): boolean =>
  shownDialog.value !== null &&
  (activeElement === body || activeElement?.closest('.dialog') != null);

/** Opens a dialog, in the place of another, if any. It takes the focus. */
export const openDialog = (name: Name): void => {
  stay();
  if (!isBetween(document)) before = document.activeElement;
  if (shownDialog.value === name) takeFocus(document.querySelector('.dialog'));
  else shownDialog.value = name;
};

const goSoon = (): void => {
  stay();
  stay = afterBreath(() => {
    shownDialog.value = null;
  });
};

const giveFocusBack = (): void => {
  if (canHaveFocusAgain(before)) giveFocus(before);
};

/** Closes the dialog; the focus goes to `target`, or where it was. */
export const closeDialog = (target: HTMLElement | null = null): void => {
  if (target === null) giveFocusBack();
  else focusOn(target);
  goSoon();
};

const closeByEscape = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  closeDialog();
};

/** By a press beside it, or another way of the browser's own. */
const noteClosed = ({ newState, currentTarget }: TargetedToggleEvent<HTMLDialogElement>): void => {
  if (newState !== 'closed' || !currentTarget.isConnected) return;
  if (document.activeElement === document.body) giveFocusBack();
  shownDialog.value = null;
};

const noteLeft = (event: TargetedFocusEvent<HTMLDialogElement>): void => {
  const { relatedTarget, currentTarget } = event;
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) goSoon();
};

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export const Dialog = ({ id, title, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showPopover();
    // Chromium begins at the heading by itself, Firefox at the first button, past what stands before it.
    takeFocus(element);
    return () => element?.hidePopover();
  }, []);
  return (
    <dialog
      popover="auto"
      class="dialog"
      aria-labelledby={`${id}-title`}
      ref={dialog}
      onToggle={noteClosed}
      onFocusOut={noteLeft}
      onKeyDown={closeByEscape}
      {...ours()}
    >
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <button type="button" class="primary" onClick={() => closeDialog()}>
        {t('close')}
      </button>
      <Message />
    </dialog>
  );
};
