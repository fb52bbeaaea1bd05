import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from '../../scripts/build.ts';
import type { TestBrowser } from './harness/browser.ts';
import { chosen } from './harness/chosen.ts';
import { type Display, hasDisplayTools, startDisplay } from './harness/display.ts';
import { launch, makeProfile } from './harness/launch.ts';
import { paragraphs } from './harness/pages.ts';
import { openedPanel, readPanel, untilBack } from './harness/panel.ts';
import { type PageServer, serve } from './harness/server.ts';
import type { Tab } from './harness/surface.ts';

const body = `<body><header><a id="skip" href="#content">Skip to content</a></header>
<nav aria-label="Sections" id="sections"><a id="home" href="/">Home</a></nav>
<main id="content"><article><h1 id="headline">The ferry sails again</h1>${paragraphs(8)}
<h2 id="timetable">Timetable</h2>${paragraphs(3)}</article></main></body></html>`;

const plain = `<!doctype html><html lang="en"><title>Harbour</title>${body}`;

/** A page that takes every key but those with Alt (in Firefox a page can take an extension's shortcut itself), and takes the focus back to its own link. */
const greedy = `<!doctype html><html lang="en"><title>Harbour</title><script>
heard = [];
for (const type of ['keydown', 'keypress', 'keyup'])
  addEventListener(type, (event) => {
    heard.push(event.key);
    if (event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
document.addEventListener('focusin', (event) => {
  if (event.target.id !== 'home') document.getElementById('home').focus();
});
</script>${body}`;

const canShow = await hasDisplayTools();

describe.runIf(canShow).each(chosen)('by real keys, in %s', (name) => {
  const stage = {} as { display: Display; browser: TestBrowser; pages: PageServer; tab: Tab };
  let remove = async () => {};

  beforeAll(async () => {
    const made = await makeProfile();
    remove = made.remove;
    stage.display = await startDisplay();
    stage.pages = await serve(made.profile);
    stage.browser = await launch(name, {
      extension: folderOf(name),
      profile: made.profile,
      headed: true,
      realFocus: true,
      display: stage.display.name,
    });
    stage.tab = await stage.browser.openTab('about:blank');
  });

  afterAll(async () => {
    await stage.browser?.close();
    await stage.pages?.close();
    stage.display?.close();
    await remove();
  });

  const pressForPanel = async () => {
    await stage.display.press('alt+shift+j');
    return openedPanel(stage.browser);
  };

  const open = async (page: string) => {
    await stage.tab.open(stage.pages.put('/harbour', page));
    await stage.tab.click('h1');
    return pressForPanel();
  };

  const typeAndEnter = async (letters: string): Promise<void> => {
    for (const letter of letters) await stage.display.press(letter);
    await stage.display.press('Return');
    await untilBack(stage.browser, stage.tab);
  };

  it('the panel opens, is filtered, and goes to the place', async () => {
    await open(plain);
    await typeAndEnter('time');
    await stage.tab.waitFor(() => document.activeElement?.id === 'timetable');
  });

  it('the panel works over a page that takes every key and steals the focus', async () => {
    const panel = await open(greedy);
    expect((await panel.evaluate(readPanel)).rows.length).toBeGreaterThan(3);
    await stage.tab.evaluate(() => {
      (globalThis as unknown as { heard: string[] }).heard = [];
    });
    await typeAndEnter('time');
    await stage.tab.waitFor(() => document.activeElement?.id === 'timetable');
    const heard = await stage.tab.evaluate(
      () => (globalThis as unknown as { heard: string[] }).heard,
    );
    expect(heard).not.toContain('t');
  });

  it('Escape leaves the focus and the markup as they were', async () => {
    await stage.tab.open(stage.pages.put('/harbour', plain));
    await stage.tab.evaluate(() => document.getElementById('home')?.focus());
    const before = await stage.tab.evaluate(() => document.documentElement.outerHTML);
    await pressForPanel();
    await stage.display.press('Down');
    await stage.display.press('Escape');
    await untilBack(stage.browser, stage.tab);
    await stage.tab.waitFor(() => document.activeElement?.id === 'home');
    await stage.tab.waitFor((html) => document.documentElement.outerHTML === html, before);
  });

  it('one shortcut goes to the start of the article, as extraction found it', async () => {
    await stage.tab.open(stage.pages.put('/harbour', plain));
    await stage.tab.evaluate(() => document.getElementById('home')?.focus());
    await stage.display.press('alt+shift+y');
    await stage.tab.waitFor(() => document.activeElement?.id === 'headline');
  });
});
