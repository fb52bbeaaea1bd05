// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWaypoints } from '../../../src/waypoints/find.ts';
import { go } from '../../../src/waypoints/go.ts';
import type { Waypoint } from '../../../src/waypoints/waypoint.ts';
import { openHtml } from './pages.ts';

const tags = [
  ...[
    'main',
    'nav',
    'header',
    'footer',
    'section',
    'aside',
    'form',
    'search',
    'article',
    'h1',
    'h2',
  ],
  ...[
    'div',
    'p',
    'a',
    'button',
    'input',
    'details',
    'summary',
    'ul',
    'li',
    'table',
    'svg',
    'template',
  ],
];
const attributes = [
  ...[
    'href="#a"',
    'href="#A"',
    'href="#"',
    'href="#%"',
    'href="//["',
    'id="a"',
    'id=""',
    'name="a"',
  ],
  ...[
    'hidden',
    'inert',
    'open',
    'tabindex="-1"',
    'tabindex="x"',
    'aria-hidden="true"',
    'class="skip"',
  ],
  ...['role="heading"', 'role="region"', 'role="search banner"', 'role="none"', 'aria-level="-1"'],
  ...['aria-label="x"', 'aria-labelledby="a a"', 'aria-expanded="false"', 'aria-controls="a"'],
  ...['style="display:none"', 'style="visibility:hidden"', 'style="position:sticky;top:0"'],
  ...[
    'name="nodeType"',
    'name="parentNode"',
    'name="getAttribute"',
    'name="localName"',
    'type="search"',
  ],
];
const texts = [
  '',
  'Skip to content',
  'Zum Inhalt',
  'Skip to search',
  '\u202e',
  '𝔰𝔨𝔦𝔭',
  'a & b',
  '<!--',
];

const opening = fc
  .tuple(fc.constantFrom(...tags), fc.uniqueArray(fc.constantFrom(...attributes), { maxLength: 4 }))
  .map(([tag, given]) => `<${[tag, ...given].join(' ')}>`);
const closing = fc.constantFrom(...tags).map((tag) => `</${tag}>`);
const text = fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 8 }));
const page = fc
  .array(fc.oneof({ weight: 4, arbitrary: opening }, closing, text), { maxLength: 24 })
  .map((parts) => parts.join(''));

/** All that a page's markup, focus and place are. */
const stateOf = (document: Document) => ({
  markup: document.documentElement.outerHTML,
  focus: document.activeElement,
});

const everything = (document: Document): readonly Waypoint[] => {
  const { skipLinks, article, landmarks, headings, searches } = findWaypoints(document);
  return [...skipLinks, ...landmarks, ...headings, ...searches, ...(article ? [article] : [])];
};

describe('on any page', { timeout: 60_000 }, () => {
  it('finding never throws, changes nothing, and gives a plain value', () => {
    fc.assert(
      fc.property(page, (html) => {
        const document = openHtml(html);
        const before = stateOf(document);
        const found = findWaypoints(document);
        expect(stateOf(document)).toEqual(before);
        expect(structuredClone(found)).toEqual(found);
      }),
      { numRuns: 30 },
    );
  });

  it('going never throws, and leaves the markup as it was once it is taken back', async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.nat(), async (html, which) => {
        const document = openHtml(html);
        const places = everything(document);
        const place = places[which % Math.max(1, places.length)];
        const { markup } = stateOf(document);
        const arrival = place && (await go(document, place));
        if (arrival?.ok) arrival.undo();
        expect(stateOf(document).markup).toBe(markup);
      }),
      { numRuns: 15 },
    );
  });
});
