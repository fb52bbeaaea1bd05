import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Arrival } from '../../src/waypoints/go.ts';
import type { Waypoint, Waypoints } from '../../src/waypoints/waypoint.ts';
import { bundle } from '../bench/chromium.ts';
import { inBothBrowsers, type Stage } from './harness/scenarios.ts';
import type { Tab } from './harness/surface.ts';

declare const waypoints: {
  readonly findWaypoints: (document: Document) => Waypoints;
  readonly go: (document: Document, waypoint: Waypoint) => Promise<Arrival>;
};

const addScript = (text: string): void => {
  const script = document.createElement('script');
  script.textContent = text;
  document.head.append(script);
};

/** Opens a page with the waypoints beside it, as the content script has them. */
const open = async (stage: Stage, address: string): Promise<Tab> => {
  const tab = await stage.browser.openTab(address);
  await tab.waitFor(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    address,
  );
  const entry = join(import.meta.dirname, '../bench/in-page/waypoints.ts');
  await tab.evaluate(addScript, await bundle(entry, 'waypoints'));
  return tab;
};

const openFixture = (stage: Stage, name: string): Promise<Tab> =>
  open(stage, `${stage.pages.origin}/waypoints/${name}/source.html`);

/** In a page: goes to its skip link of that name, and says where everything is then. */
const goToSkipLink = async (name: string) => {
  const link = waypoints.findWaypoints(document).skipLinks.find((found) => found.name === name);
  const arrival = link && (await waypoints.go(document, link));
  const active = document.activeElement;
  const caret = getSelection()?.anchorNode ?? null;
  return {
    mended: arrival?.ok ? arrival.mended : arrival?.reason,
    focus: active?.id || active?.localName,
    caretInside: active?.contains(caret) ?? false,
    top: Math.round(active?.getBoundingClientRect().top ?? -1),
  };
};

const sticky = `<!doctype html><html lang="en"><title>Sticky</title>
<style>body { margin: 0 } header { position: sticky; top: 0; height: 90px; background: wheat } p { height: 1500px }</style>
<body><header><a href="#main">Skip to content</a></header><p>Above</p><main id="main"><h1>Below</h1><p>Text</p></main><p>End</p>`;

const largePage = `<!doctype html><title>Large</title><main>${'<h2>Heading</h2>'.repeat(5000)}
${'<p><a href="#x">Skip to content</a></p>'.repeat(45_000)}</main>`;

const countFound = () => {
  const { headings, skipLinks } = waypoints.findWaypoints(document);
  return { headings: headings.length, skipLinks: skipLinks.length };
};

/** In a page: frames in frames, each with a heading. */
const nestFrames = (count: number) => {
  let inner = document;
  for (let depth = 0; depth < count; depth += 1) {
    const frame = inner.createElement('iframe');
    inner.body.append(frame);
    inner = frame.contentDocument ?? inner;
    inner.body.append(inner.createElement('h2'));
  }
  return waypoints.findWaypoints(document).headings.length;
};

inBothBrowsers('waypoints', (stage) => {
  it('lead with focus and caret to a target that takes no focus', async () => {
    const tab = await openFixture(stage, 'weblog-theme');
    expect(await tab.evaluate(goToSkipLink, 'Skip to content')).toMatchObject({
      mended: ['made-focusable'],
      focus: 'primary',
      caretInside: true,
    });
  });

  it('show a search field in a collapsed panel for as long as focus is in it', async () => {
    const tab = await openFixture(stage, 'seed-collapsed-search');
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    expect(await tab.evaluate(goToSkipLink, 'Skip to Search')).toMatchObject({
      mended: ['shown-meanwhile'],
      focus: 'txtHeaderSearch',
    });
    await tab.type('ferry');
    expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('ferry');
    await tab.evaluate(() => document.querySelector<HTMLElement>('#logo')?.focus());
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('bring the target into view below a header that sticks', async () => {
    const tab = await open(stage, stage.pages.put('/sticky', sticky));
    const { top } = await tab.evaluate(goToSkipLink, 'Skip to content');
    expect(top).toBeGreaterThanOrEqual(90);
    expect(top).toBeLessThan(140);
    expect(
      await tab.evaluate(() => document.querySelector('main')?.getAttribute('style')),
    ).toBeNull();
  });

  it('leave the page as it was when nothing is chosen', async () => {
    const tab = await openFixture(stage, 'headings-of-every-kind');
    const same = await tab.evaluate(() => {
      const state = () => [
        document.documentElement.outerHTML,
        scrollY,
        document.activeElement?.localName,
      ];
      const before = JSON.stringify(state());
      waypoints.findWaypoints(document);
      return JSON.stringify(state()) === before;
    });
    expect(same).toBe(true);
  });

  it('are listed on a page of 100,000 elements, of skip links the first two hundred', async () => {
    const tab = await open(stage, stage.pages.put('/large', largePage));
    expect(await tab.evaluate(countFound)).toEqual({ headings: 5000, skipLinks: 200 });
  });

  it('are found in a hundred frames in frames', async () => {
    const tab = await open(stage, stage.pages.put('/frames', '<!doctype html><title>Nest</title>'));
    expect(await tab.evaluate(nestFrames, 100)).toBeGreaterThan(10);
  });
});
