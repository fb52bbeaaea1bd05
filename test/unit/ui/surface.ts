/** What a surface's tests need: its background behind the fake browser, and the controls by their names. */
import { render } from 'preact';
import { vi } from 'vitest';
import { answer } from '../../../src/background/answer.ts';
import { fakeBrowser } from '../fake-browser.ts';

/** What jsdom lacks and surfaces need. */
Element.prototype.scrollIntoView = vi.fn();

const sender = { id: 'lectern', address: 'extension://lectern/reader.html' };

/** Lets the real background answer what the surface asks. */
export const withBackground = (): void => {
  fakeBrowser.runtime.sendMessage.mockImplementation((message: unknown) => answer(message, sender));
};

/** The control of a name: by its label or its `aria-label`, else the button of these words. */
export const control = (name: string): HTMLElement => {
  const labelled = [...document.querySelectorAll('label')].find(
    (label) => label.textContent?.trim() === name,
  );
  const named = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === name,
  );
  const found = labelled?.control ?? named ?? button;
  if (found === undefined || found === null) throw new Error(`No control is named "${name}".`);
  return found;
};

/** Types into a field and leaves it. */
export const type = (name: string, value: string): void => {
  const field = control(name);
  if (!(field instanceof HTMLInputElement)) throw new Error(`"${name}" is no field.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Waits until something holds. */
export const until = (holds: () => unknown): Promise<unknown> =>
  vi.waitFor(holds, { timeout: 2000 });

/** What the live region says. */
export const said = (): string => document.querySelector('[role=status]')?.textContent ?? '';

/** The sentences of refusals that are seen. */
export const refusals = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.refusal'),
];

/** A list that grows by all that the live region says from now on. */
export const hear = (): readonly string[] => {
  const heard: string[] = [];
  const region = document.querySelector('[role=status]');
  if (region === null) throw new Error('There is no live region.');
  const listen = new MutationObserver(() => heard.push(said()));
  listen.observe(region, { childList: true, characterData: true, subtree: true });
  return heard;
};

/** Takes what was shown away. */
export const clearPage = (): void => render(null, document.body);
