import { expect } from 'vitest';
import { until } from './deadline.ts';
import type { Surface } from './surface.ts';

/** In a document: what has the focus, by its tag and the first of its name; 'body' where nothing has. */
export const readFocus = (): string => {
  const element = document.activeElement ?? document.body;
  if (element === document.body) return 'body';
  const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
  const name = element.getAttribute('aria-label') ?? (labelled ?? element).textContent ?? '';
  return `${element.localName}: ${name.replace(/\s+/g, ' ').trim().slice(0, 40)}`;
};

/** Waits until what {@link readFocus} tells begins as it ought to; fails with where the focus is instead. */
export const waitForFocus = (surface: Surface, wanted: string): Promise<unknown> =>
  until(
    async () => (await surface.evaluate(readFocus)).startsWith(wanted),
    `focus on ${wanted}`,
  ).catch(async (cause) => {
    throw new Error(`${await surface.evaluate(readFocus)}, not ${wanted}`, { cause });
  });

/** Presses keys, and waits for the focus to be where they lead. */
export const pressTo = async (surface: Surface, keys: string, wanted: string): Promise<void> => {
  await surface.press(keys);
  await waitForFocus(surface, wanted);
};

/** Tabs on until an element has the focus, as a person without a mouse does. */
export const tabTo = async (
  surface: Surface,
  selector: string,
  most = 60,
  keys = 'Tab',
): Promise<void> => {
  const isThere = () =>
    surface.evaluate((one) => document.activeElement?.matches(one) ?? false, selector);
  for (let presses = 0; presses < most; presses += 1) {
    if (await isThere()) return;
    await surface.press(keys);
  }
  if (await isThere()) return;
  throw new Error(`${keys} does not reach ${selector}`);
};

/** Presses a key again and again, and expects the focus to go from stop to stop with each press. */
export const walk = async (
  surface: Surface,
  keys: string,
  stops: readonly string[],
): Promise<void> => {
  for (const [index, stop] of stops.entries()) {
    await surface.press(keys);
    const message = `the focus after ${keys}, press ${index + 1}`;
    await expect.poll(() => surface.evaluate(readFocus), { message }).toBe(stop);
  }
};
