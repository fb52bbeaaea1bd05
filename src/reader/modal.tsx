/**
 * A dialog of the reader's over the text: a heading, what it holds, and the way out. It is a popover and not modal: Chromium
 * takes what is behind a modal dialog away from screen readers, the last focus with it, and Orca then says nothing as the
 * dialog opens. Whoever leaves it has closed it. Closed, it gives the focus back where it was: the browser's own way back
 * misses a paragraph, which takes the focus only while it is asked to.
 */
import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import { focusOn, giveFocus } from './fragment-links.ts';
import { Message } from './message.tsx';
import { ours } from './ours.ts';

/** Which dialog is open. */
export const openModal: Signal<'help' | 'links' | null> = signal(null);

let goal: HTMLElement | null = null;

/** Closes the dialog; the focus goes to `target`, or where it was. */
export const closeModal = (target: HTMLElement | null = null): void => {
  goal = target;
  openModal.value = null;
};

/** By Escape, by the button, by a press beside it; a dialog that is already on its way out keeps its goal. */
const close = (): void => {
  if (openModal.value !== null) closeModal();
};

const moveFocusOn = (before: Element | null): void => {
  if (goal !== null) focusOn(goal);
  else if (before instanceof HTMLElement && before !== document.body) giveFocus(before);
};

type Props = {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** The focus has gone on by itself, to a control behind the dialog: there it stays. */
const isElsewhere = (dialog: HTMLElement | null): boolean =>
  !(document.activeElement === document.body || dialog?.contains(document.activeElement));

export const Modal = ({ id, title, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showPopover();
    // Chromium begins at the heading by itself, Firefox at the first button, past what stands before it.
    element?.querySelector('h2')?.focus();
    return () => {
      const stays = goal === null && isElsewhere(element);
      element?.hidePopover();
      if (!stays) moveFocusOn(before);
    };
  }, []);
  return (
    <dialog
      popover="auto"
      class="modal"
      aria-labelledby={`${id}-title`}
      ref={dialog}
      onToggle={({ newState }) => {
        if (newState === 'closed') close();
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
      }}
      {...ours()}
    >
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <button type="button" class="primary" onClick={close}>
        {t('close')}
      </button>
      <Message />
    </dialog>
  );
};
