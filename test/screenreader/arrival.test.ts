import { expect, it } from 'vitest';
import { openedPanel, untilBack } from '../browser/harness/panel.ts';
import type { Surface, Tab } from '../browser/harness/surface.ts';
import { openPage } from './harness/entering.ts';
import { byEar, type Stage } from './harness/stage.ts';

/** A link of every broken kind. What each leads to has two lines, whose words stand nowhere else. */
const page = `<!doctype html><html lang="en"><title>Harbour</title>
<body><ul>
<li><a href="#plain">Skip to content</a></li>
<li><a href="#tides">Skip to tides</a></li>
<li><a href="#Footer-Links">Skip to footer</a></li>
<li><a href="#pier">Skip to pier</a></li>
<li><a href="#%2574imes">Skip to times</a></li>
<li><a href="#gone">Skip to search</a></li>
<li><a href="#fares">Skip to fares</a></li>
<li><a href="#blank">Skip to navigation</a></li>
<li><a href="#crew">Skip to crew</a></li>
<li><a href="#news">Skip to news</a></li>
<li><a href="#chart" tabindex="-1">Skip to chart</a></li></ul>
<nav aria-label="Sections"><p>Every section</p><p>In one list</p></nav>
<form role="search"><p>Look for anything</p><p>By its name</p><input name="q" aria-label="Search the site"></form>
<main id="plain" tabindex="-1"><h1>Ferry sails again</h1><p>One fine day</p><h2 id="timetable">Timetable</h2><p>Two boats go</p></main>
<div id="tides"><p>High water at noon</p><p>Low water at six</p></div>
<div name="pier"><p>The long pier</p><p>Made of oak</p></div>
<div id="times"><p>Open from eight</p><p>Closed on Monday</p></div>
<div id="fares" style="display: none"><p>Adults pay ten</p><p>Children pay five</p></div>
<div id="blank"></div>
<div id="crew" inert><p>Anna steers</p><p>Bela cooks</p></div>
<div id="news" aria-hidden="true"><p>Storm has passed</p><p>Sun is back</p></div>
<div id="chart" tabindex="-1"><p>Rocks to the west</p><p>Sand to the east</p></div>
<div id="footer-links"><p>About this harbour</p><p>Write to us</p></div><p>The end</p></body></html>`;

/** Kind of link, its row, where it ends, the first line there, and the next. */
const kinds = [
  ['works', 'Skip to content', '#plain', 'Ferry sails again', 'One fine day'],
  [
    'leads to what takes no focus',
    'Skip to tides',
    '#tides',
    'High water at noon',
    'Low water at six',
  ],
  ['has other capitals', 'Skip to footer', '#footer-links', 'About this harbour', 'Write to us'],
  ['means a name, not an id', 'Skip to pier', '[name=pier]', 'The long pier', 'Made of oak'],
  ['is encoded twice', 'Skip to times', '#times', 'Open from eight', 'Closed on Monday'],
  ['leads to nothing', 'Skip to search', 'form', 'Look for anything', 'By its name'],
  ['leads to what is hidden', 'Skip to fares', '#fares', 'Adults pay ten', 'Children pay five'],
  ['leads to what is empty', 'Skip to navigation', 'nav', 'Every section', 'In one list'],
  ['leads to what is inert', 'Skip to crew', '#crew', 'Anna steers', 'Bela cooks'],
  ['leads to what is aria-hidden', 'Skip to news', '#news', 'Storm has passed', 'Sun is back'],
  ['cannot be reached itself', 'Skip to chart', '#chart', 'Rocks to the west', 'Sand to the east'],
] as const;

const prepare = async (stage: Stage) => {
  const tab = await openPage(stage, stage.pages.put('/harbour', page));
  return { tab };
};

/** Opens the panel by its shortcut. Orca knows of its field by then: before, letters are keys of Orca's own. */
const openPanel = async ({ browser, press }: Stage): Promise<Surface> => {
  await press('alt+shift+j', 'Type to filter');
  return openedPanel(browser);
};

/** Opens the panel and types until Enter leads to the row. */
const choose = async (stage: Stage, row: string): Promise<void> => {
  const panel = await openPanel(stage);
  for (const letter of row.split(' ').at(-1)?.toLowerCase() ?? '') await stage.tap(letter);
  await panel.waitFor((name) => document.querySelector('.next .name')?.textContent === name, row);
};

/** In a page: are focus and caret at a place? */
const isAt = (selector: string): boolean => {
  const place = document.querySelector(selector);
  const caret = getSelection()?.anchorNode ?? null;
  return place !== null && document.activeElement === place && place.contains(caret);
};

type Scene = Stage & { readonly tab: Tab };

/** Goes to a row's place, and gives what Orca says on arrival: of what has neither name nor role, in Firefox, only its mode. */
const goTo = async (
  scene: Scene,
  row: string,
  place: string,
  awaited: string | RegExp = /\S/,
): Promise<string> => {
  await choose(scene, row);
  const enter = async () => {
    if (await scene.browser.popupIsOpen()) await scene.tap('Return');
    await untilBack(scene.browser, scene.tab);
    await scene.tab.waitFor(isAt, place);
  };
  return scene.hearFrom(enter, awaited);
};

/** Leaves the panel by Escape; gives what Orca says on the way back. */
const leave = async (scene: Scene, awaited: string | RegExp): Promise<string> => {
  await openPanel(scene);
  return scene.hearFrom(async () => {
    if (await scene.browser.popupIsOpen()) await scene.tap('Escape');
    await untilBack(scene.browser, scene.tab);
  }, awaited);
};

/** In a page: puts the focus somewhere; where that is nowhere, the caret into a text. */
const stand = (selector: string): void => {
  const place = selector === '' ? null : document.querySelector<HTMLElement>(selector);
  if (place?.matches(':not(a)')) place.tabIndex = -1;
  if (place === null) (document.activeElement as HTMLElement | null)?.blur();
  else place.focus();
  getSelection()?.collapse((place ?? document.querySelector('#times p'))?.firstChild ?? null, 0);
};

/** Goes on by Down from a line in a text. At the first key after Escape Orca may say again where it is. */
const goOn = async (scene: Scene, here: string, next: string): Promise<void> => {
  const line = await scene.press('Down', new RegExp(`${here}|${next}`));
  if (!line.includes(next)) expect(await scene.press('Down', next)).toContain(next);
};

/** Orca's own key for the line that it is at. In Chromium it reads the window's title bar, whatever the page. */
const readLine = 'KP_Up';

byEar(
  'arriving from the panel',
  prepare,
  (scene) => {
    it.for(kinds)('leads Orca along where a link %s', async ([, row, place, first, next]) => {
      await goTo(scene, row, place);
      if (scene.browser.name === 'firefox')
        expect(await scene.press(readLine, first)).toContain(first);
      expect(await scene.press('Down', next)).toContain(next);
      expect(await scene.press('Up', first)).toContain(first);
    });

    it('says a heading, and says it again where the focus is there already', async () => {
      const heading = 'Timetable heading level 2';
      expect(await goTo(scene, 'Timetable', '#timetable', heading)).toContain(heading);
      expect(await goTo(scene, 'Timetable', '#timetable', heading)).toContain(heading);
      expect(await scene.press('Down', 'Two boats go')).toContain('Two boats go');
    });

    it.for([
      ['a heading', '#timetable', 'Timetable heading level 2', 'Two boats go'],
      ['a link', 'a', 'Skip to content link', 'Skip to tides'],
    ] as const)('finds Orca where it was after Escape, at %s', async ([, place, said, next]) => {
      await scene.tab.evaluate(stand, place);
      expect(await leave(scene, said)).toMatch(said);
      expect(await scene.press('Down', next)).toContain(next);
    });

    it('finds Orca where it was after Escape, in text that Orca has led to', async () => {
      await goTo(scene, 'Timetable', '#timetable', 'Timetable heading level 2');
      await scene.press('Down', 'Two boats go');
      await leave(scene, /Browse mode|Harbour|Two boats go/);
      await goOn(scene, 'Two boats go', 'High water at noon');
    });

    it('finds Orca where it was after Escape, in text without a focus', async () => {
      await scene.tab.evaluate(stand, '');
      await leave(scene, /Browse mode|Harbour|Open from eight/);
      await goOn(scene, 'Open from eight', 'Closed on Monday');
    });
  },
  { realFocus: true },
);
