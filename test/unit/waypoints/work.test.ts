// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { openHtml } from './pages.ts';

type Ask = (this: unknown, ...args: unknown[]) => unknown;

/** Counts questions; not those that jsdom asks itself to answer one. */
const createCount = () => {
  let [questions, isAnswering] = [0, false];
  const counting = (ask: Ask): Ask =>
    function counted(this: unknown, ...args) {
      if (isAnswering) return Reflect.apply(ask, this, args);
      questions += 1;
      isAnswering = true;
      try {
        return Reflect.apply(ask, this, args);
      } finally {
        isAnswering = false;
      }
    };
  return { counting, questions: () => questions };
};

const countIn = (holder: object, counting: (ask: Ask) => Ask): void => {
  for (const [key, { get, value, ...rest }] of Object.entries(
    Object.getOwnPropertyDescriptors(holder),
  )) {
    const asked: unknown = get ?? value;
    if (key === 'constructor' || typeof asked !== 'function') continue;
    const counted = counting(asked as Ask);
    Object.defineProperty(holder, key, {
      ...rest,
      ...(get ? { get: counted } : { value: counted }),
    });
  }
};

/** Counts what a page's window is asked of its nodes from now on. */
const countQuestions = (window: Window & typeof globalThis): (() => number) => {
  const { counting, questions } = createCount();
  const { Node, Element, HTMLElement, Document, TreeWalker } = window;
  for (const { prototype } of [Node, Element, HTMLElement, Document, TreeWalker])
    countIn(prototype, counting);
  window.getComputedStyle = counting(window.getComputedStyle as Ask) as typeof getComputedStyle;
  return questions;
};

/** How often a page of so many parts is asked something. A question is kept once it is looked up, so the code is loaded anew. */
const questionsOn = async (part: string, times: number): Promise<number> => {
  vi.resetModules();
  const { findWaypoints } = await import('../../../src/waypoints/find.ts');
  const document = openHtml(part.repeat(times));
  const questions = countQuestions(document.defaultView as Window & typeof globalThis);
  findWaypoints(document);
  return questions();
};

/** Some more parts than the skip links that are looked at closely, and some more than that. */
const [few, many] = [210, 240] as const;

describe('finding', () => {
  it.for([
    ['text', '<div><p>Text <a href="/x">link</a></p><b>bold</b></div>', 50],
    ['headings', '<h2>Heading</h2>', 100],
    ['skip links', '<p><a href="#x">Skip to content</a></p>', 50],
    ['landmarks', '<section aria-label="One"><nav><b>x</b></nav></section>', 160],
  ] as const)(
    'asks a page of %s no more for each part, however long it is',
    { timeout: 60_000 },
    async ([, part, most]) => {
      const more = (await questionsOn(part, many)) - (await questionsOn(part, few));
      expect(more / (many - few)).toBeLessThan(most);
    },
  );
});
