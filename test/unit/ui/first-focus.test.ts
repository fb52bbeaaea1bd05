import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** Firefox is known by what only it has. */
vi.mock('../../../src/platform/popup-focus.ts', () => ({ waitsForFocus: true }));
vi.mock('../../../src/platform/in-front.ts', () => ({ inFront: async () => undefined }));
const { focusFirst } = await import('../../../src/ui/first-focus.ts');

const add = (name: string): HTMLElement => {
  const element = document.createElement(name);
  document.body.replaceChildren(element);
  return element;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('focuses a button when a screen reader has taken in its document', async () => {
  const button = add('button');
  void focusFirst(button);
  await vi.advanceTimersByTimeAsync(240);
  expect(document.activeElement).toBe(document.body);
  await vi.advanceTimersByTimeAsync(20);
  expect(document.activeElement).toBe(button);
});

it('focuses a button at a key, which goes to it', async () => {
  const button = add('button');
  void focusFirst(button);
  await vi.advanceTimersByTimeAsync(1);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await vi.advanceTimersByTimeAsync(0);
  expect(document.activeElement).toBe(button);
});

it('focuses a field at once, for it is typed into', async () => {
  const field = add('input');
  await focusFirst(field);
  expect(document.activeElement).toBe(field);
});
