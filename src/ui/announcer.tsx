/** One polite live region a page, for what a screen reader would not say by itself. */
import { signal } from '@preact/signals';

const message = signal('');

/**
 * Says a sentence once. The same one twice is said twice: an added no-break space makes it new to the screen reader.
 */
export const announce = (sentence: string): void => {
  message.value = message.value === sentence ? `${sentence}\u00a0` : sentence;
};

/** The live region. Stands in the page from the start: one that is added with its text is not spoken. */
export const Announcer = () => (
  <p role="status" class="visually-hidden">
    {message}
  </p>
);
