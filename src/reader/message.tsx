/** What the reader says: heard once through the live region, and seen until the reader goes on. */
import { signal } from '@preact/signals';
import { announce } from '../ui/announcer.tsx';
import { ours } from './ours.ts';

const shown = signal('');
const isAtTop = signal(false);

const clear = (): void => {
  shown.value = '';
};

const GOING_ON = ['keydown', 'pointerdown', 'wheel'] as const;

/** In the lower part of the window the sentence would cover what has the focus (WCAG 2.4.11): it goes to the top. */
const focusIsLow = (): boolean =>
  (document.activeElement?.getBoundingClientRect().bottom ?? 0) > innerHeight / 2;

/** Says a sentence once. It is seen, too, as {@link show} says. */
export const say = (sentence: string): void => {
  announce(sentence);
  show(sentence);
};

/** Shows a sentence that has been said until the next key, press or turn of the wheel. */
export const show = (sentence: string): void => {
  isAtTop.value = focusIsLow();
  shown.value = sentence;
  for (const type of GOING_ON)
    document.addEventListener(type, clear, { once: true, capture: true });
};

/** Where it is seen. Hidden from screen readers, who have heard it. */
export const Message = () => (
  <p
    class={isAtTop.value ? 'message at-top' : 'message'}
    aria-hidden="true"
    hidden={shown.value === ''}
    {...ours()}
  >
    {shown}
  </p>
);
