/** What jsdom lacks and the reader needs: scrolling, a layout in which all is in view, dialogs, the system's looks. */
import { vi } from 'vitest';

const watched = new Map<Element, ResizeObserverCallback>();

class Observer implements ResizeObserver {
  readonly #report: ResizeObserverCallback;
  constructor(report: ResizeObserverCallback) {
    this.#report = report;
  }
  observe(target: Element): void {
    watched.set(target, this.#report);
  }
  unobserve(target: Element): void {
    watched.delete(target);
  }
  disconnect(): void {
    watched.clear();
  }
}

window.ResizeObserver = Observer;

const entryOf = (target: Element): ResizeObserverEntry => ({
  target,
  contentRect: new DOMRect(),
  borderBoxSize: [],
  contentBoxSize: [],
  devicePixelContentBoxSize: [],
});

/** Reports every element that is watched as one whose size has changed. The frame after that comes at once. */
export const resized = (): void => {
  const inFrame = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((act) => {
    act(0);
    return 0;
  });
  for (const [target, report] of watched) report([entryOf(target)], new Observer(report));
  inFrame.mockRestore();
};

Element.prototype.scrollIntoView = vi.fn();
Element.prototype.getBoundingClientRect = () => DOMRect.fromRect({ y: 1, width: 9, height: 9 });

HTMLElement.prototype.showPopover = function showPopover(this: HTMLElement) {
  this.querySelector<HTMLElement>('[tabindex], button')?.focus();
};

HTMLElement.prototype.hidePopover = vi.fn();

window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: vi.fn(),
    removeListener: vi.fn(),
  });
