// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findWaypoints } from '../../../src/waypoints/find.ts';
import { type Step, stepFrom } from '../../../src/waypoints/step.ts';
import { openHtml } from './pages.ts';
import { pick } from './parts.ts';

const page = `<nav aria-label="Sections"><a href="/">Home</a></nav>
<main><h1>One</h1><button>b</button><h2>Two</h2></main><footer></footer>`;

const take = (document: Document, step: Step) =>
  stepFrom(document, findWaypoints(document), step)?.name ?? null;

const from = (selector: string): Document => {
  const document = openHtml(page);
  pick(document, selector).focus();
  return document;
};

describe('a step', () => {
  it('leads to the next and the previous heading from where the focus is', () => {
    expect(take(from('button'), 'next-page-heading')).toBe('Two');
    expect(take(from('button'), 'previous-page-heading')).toBe('One');
  });

  it('comes round at both ends', () => {
    expect(take(from('a'), 'previous-page-heading')).toBe('Two');
    const document = openHtml(`${page}<button id="end">e</button>`);
    pick(document, '#end').focus();
    expect(take(document, 'next-landmark')).toBe('Sections');
  });

  it('goes on from the caret where nothing has the focus', () => {
    const document = openHtml(page);
    document.getSelection()?.collapse(pick(document, 'h1').firstChild, 0);
    expect(take(document, 'next-page-heading')).toBe('Two');
  });

  it('leads to the article', () => {
    expect(take(from('a'), 'go-to-article')).toBe('One');
  });

  it.each(['next-landmark', 'previous-page-heading', 'go-to-article'] as const)(
    'leads nowhere on an empty page: %s',
    (step) => {
      expect(take(openHtml(''), step)).toBeNull();
    },
  );
});
