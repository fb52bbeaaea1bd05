import { expect, it } from 'vitest';
import { openedPanel } from '../browser/harness/panel.ts';
import { openPage } from './harness/entering.ts';
import { byEar, type Stage } from './harness/stage.ts';
import { timesSaid } from './harness/words.ts';

const shortcut = 'alt+shift+j';

/** A page with a link of every broken kind. */
const page = `<!doctype html><html lang="en"><title>Harbour</title>
<body><ul>
<li><a href="#plain">Skip to content</a></li>
<li><a href="#Footer-Links">Skip to footer</a></li>
<li><a href="#gone">Skip to search</a></li>
<li><a href="#folded">Skip to the navigation</a></li>
<li><a href="#asleep">Skip to the sidebar</a></li></ul>
<form role="search"><input name="q" aria-label="Search the site"></form>
<div id="folded" style="display: none"><p>Folded list of sections</p></div>
<main id="plain"><h1>Ferry sails again</h1><p>One fine day</p><h2 id="timetable">Timetable</h2><p>Two ferries go</p></main>
<div id="asleep" inert><p>Asleep beside the text</p></div>
<div id="footer-links"><p>About this harbour</p></div><p>The end</p></body></html>`;

const prepare = async (stage: Stage) => {
  const tab = await openPage(stage, stage.pages.put('/harbour', page));
  const opened = await stage.press(shortcut, 'Type to filter');
  await openedPanel(stage.browser);
  const first = await stage.press('Down', 'Skip to content');
  const second = await stage.press('Down', 'Skip to footer');
  await stage.tap('Escape');
  await tab.waitFor(() => document.hasFocus());
  return { tab, opened, first, second };
};

byEar(
  'the panel',
  prepare,
  (scene) => {
    it('is opened by its shortcut with the focus in its field', () => {
      expect(scene.opened).toContain('Type to filter editable combo box');
    });

    it('lets the popup say what the page is, however often it is opened', async () => {
      for (const opening of [1, 2, 3]) {
        const said = await scene.press('alt+q', /A text of \d+ words/);
        expect(timesSaid(said, 'Read this article'), `opening ${opening}`).toBe(1);
        await scene.tap('Escape');
        await scene.tab.waitFor(() => document.hasFocus());
      }
    });

    it('says each row once: what it is called, what it is, what was wrong, where in the list it is', () => {
      expect(scene.first).toContain('Skip to content Link its target takes no focus 1 of 11');
      expect(timesSaid(scene.first, 'Skip to content')).toBe(1);
      expect(timesSaid(scene.first, '1 of 11')).toBe(1);
      expect(scene.second).toContain('Skip to footer Link its target is spelt otherwise 2 of 11');
      expect(timesSaid(scene.second, 'Skip to footer')).toBe(1);
      expect(timesSaid(scene.second, '2 of 11')).toBe(1);
    });
  },
  { realFocus: true },
);
