// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findWaypoints } from '../../../src/waypoints/find.ts';
import { pointAt } from '../../../src/waypoints/point.ts';
import { openHtml } from './pages.ts';
import { only } from './parts.ts';

const toNavigation = '<a href="#target">Skip to navigation</a>';

/** Each element with an id stands a hundred pixels below the one before. */
const layOut = (document: Document): void => {
  const { DOMRect } = document.defaultView as typeof globalThis & Window;
  for (const [at, element] of document.querySelectorAll('[id]').entries())
    element.getBoundingClientRect = () => new DOMRect(0, 100 * at, 100, 100);
};

/** What the outline is laid around when the page's only skip link is pointed at. */
const outlined = (html: string): string | undefined => {
  const document = openHtml(html);
  layOut(document);
  const found = findWaypoints(document);
  const stop = pointAt(document, only(found.skipLinks), found);
  const ring = document.querySelector<HTMLElement>('html > div');
  const around = [...document.querySelectorAll('[id]')].find(
    (element) => `${element.getBoundingClientRect().top}px` === ring?.style.top,
  );
  stop();
  expect(document.querySelector('html > div')).toBeNull();
  return around?.id;
};

describe('pointing at a skip link', () => {
  it('outlines its target', () => {
    expect(outlined(`${toNavigation}<nav id="nav">a</nav><div id="target">b</div>`)).toBe('target');
  });

  it('outlines the place that means the same where the target is hidden or holds nothing', () => {
    const hidden = `${toNavigation}<div id="target" hidden>b</div><nav id="nav">a</nav>`;
    expect(outlined(hidden)).toBe('nav');
    expect(outlined(`${toNavigation}<div id="target"></div><nav id="nav">a</nav>`)).toBe('nav');
  });

  it('outlines the empty target where nothing means the same', () => {
    expect(outlined(`${toNavigation}<p id="text">a</p><div id="target"></div>`)).toBe('target');
  });
});
