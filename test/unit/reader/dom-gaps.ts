/** What jsdom lacks and the reader needs: scrolling, a layout in which all is in view, dialogs, the system's looks. */
import { vi } from 'vitest';

Element.prototype.scrollIntoView = vi.fn();
Element.prototype.getBoundingClientRect = () => DOMRect.fromRect({ y: 1, width: 9, height: 9 });

HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
  this.querySelector<HTMLElement>('[tabindex], button')?.focus();
};

HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: vi.fn(),
    removeListener: vi.fn(),
  });
