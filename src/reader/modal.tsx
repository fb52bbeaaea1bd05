/**
 * A modal dialog of the reader's: a heading, what it holds, and the way out. The focus goes back where it was: the
 * browser's own way back misses a paragraph, which takes the focus only while it is asked to.
 */
import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import { Announcer, hush } from '../ui/announcer.tsx';
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

/** By Escape or by the button; a dialog that is already on its way out keeps its goal. */
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

/** Everything behind a modal dialog is out of reach, the live region too: so it has its own. */
export const Modal = ({ id, title, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(hush, []);
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    // Chromium begins at the heading by itself, Firefox at the first button, past what stands before it.
    element?.querySelector('h2')?.focus();
    return () => {
      hush();
      element?.close();
      moveFocusOn(before);
    };
  }, []);
  return (
    <dialog class="modal" aria-labelledby={`${id}-title`} ref={dialog} onClose={close} {...ours()}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <button type="button" class="primary" onClick={close}>
        {t('close')}
      </button>
      <Announcer />
      <Message />
    </dialog>
  );
};
