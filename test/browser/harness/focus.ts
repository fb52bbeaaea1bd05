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

/** What has the focus after each of so many presses of a key. */
export const walk = async (
  surface: Surface,
  keys: string,
  steps: number,
): Promise<readonly string[]> => {
  const met: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await surface.press(keys);
    met.push(await surface.evaluate(readFocus));
  }
  return met;
};
