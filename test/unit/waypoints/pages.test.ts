// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findWaypoints } from '../../../src/waypoints/find.ts';
import { go } from '../../../src/waypoints/go.ts';
import type { Waypoint } from '../../../src/waypoints/waypoint.ts';
import { elementInShort, expectedFile, inShort, openPage, pageNames } from './pages.ts';

/** Where a skip link leads in the end. The page is left as it was, for the next one. */
const goTo = async (document: Document, link: Waypoint): Promise<string> => {
  const arrival = await go(document, link);
  if (!arrival.ok) return arrival.reason;
  arrival.undo();
  return [elementInShort(arrival.element), ...arrival.mended].join(' ');
};

const goingOf = async (document: Document): Promise<readonly string[]> => {
  const going: string[] = [];
  for (const link of findWaypoints(document).skipLinks) going.push(await goTo(document, link));
  return going;
};

describe('a page of', () => {
  it.for(pageNames)('%s gives its waypoints, leads to them, and stays as it was', async (name) => {
    const document = openPage(name);
    const before = document.documentElement.outerHTML;
    const found = { ...inShort(findWaypoints(document)), going: await goingOf(document) };
    expect(document.documentElement.outerHTML).toBe(before);
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(expectedFile(name));
  });
});
