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

/** In a page: frames in frames, so wide and so deep, each with a heading; then how many headings there are, and how many are found. */
const nestFrames = (width: number, depth: number) => {
  let [made, holders] = [0, [document]];
  for (let level = 0; level < depth; level += 1) {
    const frames = holders.flatMap((holder) =>
      Array.from({ length: width }, () => holder.body.appendChild(holder.createElement('iframe'))),
    );
    // A browser stops somewhere, and shows nothing in the frames below.
    holders = frames
      .map(({ contentDocument }) => contentDocument)
      .filter((inner) => inner !== null);
    for (const inner of holders) inner.body.append(inner.createElement('h2'));
    made += holders.length;
  }
  return { made, found: waypoints.findWaypoints(document).headings.length };
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
    await expect
      .poll(() => tab.evaluate(() => document.querySelector('input')?.value))
      .toBe('ferry');
    await tab.evaluate(() => document.querySelector<HTMLElement>('#logo')?.focus());
    await expect.poll(() => tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
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

  it.for([
    ['in a tree', 17, 2, 300],
    ['each in the one before, as far as the browser goes', 1, 300, 9],
  ] as const)('are found in 300 frames %s', async ([, width, depth, least]) => {
    const tab = await open(stage, stage.pages.put('/frames', '<!doctype html><title>Nest</title>'));
    const { made, found } = await tab.evaluate(nestFrames, width, depth);
    expect(made).toBeGreaterThanOrEqual(least);
    expect(found).toBe(made);
  });

  it('have the names that the browser gives them, in which Firefox sets links apart', async () => {
    const html = '<!doctype html><title>Press</title><h2>//<a href="/press">Press</a></h2>';
    const tab = await open(stage, stage.pages.put('/press', html));
    const names = await tab.evaluate(() =>
      waypoints.findWaypoints(document).headings.map(({ name }) => name),
    );
    expect(names).toEqual([stage.browser.name === 'firefox' ? '// Press' : '//Press']);
  });
});
