import { expect, it } from 'vitest';
import { lookOf } from '../../src/preferences/look.ts';
import { parsePreferences } from '../../src/preferences/parse.ts';
import { schemeNames } from '../../src/preferences/schemes.ts';
import { bringAxe, violations, withoutColours } from './harness/axe.ts';
import { closeBy, openPanel, readPanel, untilBack } from './harness/panel.ts';
import { inBothBrowsers } from './harness/scenarios.ts';

/** In a page: what must be as before when nothing was chosen. */
const stateOfPage = () => [
  document.documentElement.outerHTML,
  scrollX,
  scrollY,
  document.activeElement?.id,
];

const page = `<!doctype html><html lang="en"><title>Harbour</title><style>p { height: 900px }</style>
<body><header><a href="#content">Skip to content</a> <a href="#nowhere">Skip to search</a>
<form role="search"><input id="q" name="q" aria-label="Search the site"></form></header>
<nav aria-label="Sections"><a id="home" href="/">Home</a></nav>
<main id="content"><h1>Ferry</h1><p>One</p><h2 id="timetable">Timetable</h2><p>Two</p></main>
<iframe title="Advertisement" src="https://elsewhere.invalid/"></iframe></body></html>`;

const framed = '<!doctype html><html lang="en"><title>Frames</title><body></body></html>';

/** In a page: ten frames, in each 29 with a heading, and one of another site. */
const nestFrames = (elsewhere: string): void => {
  const add = (home: Document) => home.body.appendChild(home.createElement('iframe'));
  for (let at = 0; at < 10; at += 1) {
    const outer = add(document).contentDocument;
    if (outer === null) continue;
    for (let within = 0; within < 29; within += 1)
      add(outer).contentDocument?.body.append(
        Object.assign(document.createElement('h2'), { textContent: `Part ${at}-${within}` }),
      );
    Object.assign(add(outer), { title: `Advertisement ${at}`, src: elsewhere });
  }
};

/** In a page: do the frames of another site show it? */
const areElsewhere = (): boolean =>
  [...document.querySelectorAll('iframe')].every(
    ({ contentDocument }) =>
      contentDocument?.querySelector<HTMLIFrameElement>('iframe[title]')?.contentDocument === null,
  );

inBothBrowsers('the panel', (stage) => {
  const open = async () => {
    const tab = await stage.browser.openTab(stage.pages.put('/harbour', page));
    await tab.evaluate(() => document.querySelector<HTMLElement>('#home')?.focus());
    return { tab, panel: await openPanel(stage.browser, tab) };
  };

  it('lists the page’s own links, the article, landmarks and headings, in this order', async () => {
    const { panel } = await open();
    // The article comes last: to find it takes longer than all the rest.
    await expect
      .poll(() => panel.evaluate(readPanel))
      .toMatchObject({
        parts: ['This page’s accessibility links', 'Article', 'Landmarks', 'Headings'],
        rows: [
          ['Skip to content', 'Link', 'its target takes no focus'],
          [
            'Skip to search',
            'Link',
            'its target is not there',
            'leads instead to: Search landmark',
          ],
          ['Ferry', 'Start of the article'],
          ['Banner landmark'],
          ['Search landmark'],
          ['Sections', 'Navigation landmark'],
          ['Main landmark'],
          ['Search the site', 'Search field'],
          ['Advertisement', 'Frame of another site; what is in it is out of reach'],
          ['Ferry', 'Heading level 1'],
          ['Timetable', 'Heading level 2'],
        ],
      });
  });

  it('says the position of a row in words where the screen reader leaves that to us', async () => {
    const { panel } = await open();
    const { os } = await stage.browser.inBackground(() => chrome.runtime.getPlatformInfo());
    await panel.waitFor(
      (wanted) =>
        (document.querySelector('[role=option] .visually-hidden')?.textContent ?? '') === wanted,
      os === 'linux' ? '1 of 11' : '',
    );
  });

  it('is filtered by typing, and Enter goes to the place and closes', async () => {
    const { tab, panel } = await open();
    await panel.type('time');
    await panel.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    await closeBy(panel, 'Enter');
    await untilBack(stage.browser, tab);
    await tab.waitFor(() => document.activeElement?.id === 'timetable');
    const top = () => tab.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    await expect.poll(async () => Math.abs(await top())).toBeLessThan(100);
  });

  it('shows in the page where a row leads, and leaves it as it was on Escape', async () => {
    const { tab, panel } = await open();
    const before = await tab.evaluate(stateOfPage);
    await panel.press('ArrowUp');
    await tab.waitFor(() => document.querySelector('[popover]') && scrollY > 0);
    await closeBy(panel, 'Escape');
    await untilBack(stage.browser, tab);
    await tab.waitFor(() => document.querySelector('[popover]') === null);
    // The focus goes once more and comes again, for the screen reader.
    await expect.poll(() => tab.evaluate(stateOfPage)).toEqual(before);
  });

  it('says of a browser page in a sentence that nothing can be had of it', async () => {
    const address = stage.browser.name === 'firefox' ? 'about:support' : 'chrome://version/';
    const panel = await openPanel(stage.browser, await stage.browser.openTab(address));
    const { sentence, rows } = await panel.evaluate(readPanel);
    expect(sentence).toMatch(/browser/i);
    expect(rows).toEqual([]);
  });

  it('says that a page has gone which goes away meanwhile', async () => {
    const { tab, panel } = await open();
    await tab.evaluate(
      (address) => {
        location.href = address;
      },
      stage.pages.put('/elsewhere', '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>'),
    );
    await panel.waitFor(() => document.querySelector('main > p[tabindex]'));
    expect((await panel.evaluate(readPanel)).sentence).not.toBe('');
  });

  it('lists five thousand headings, and filters them', async () => {
    const headings = Array.from({ length: 5000 }, (_, at) => `<h2>Part ${at}</h2>`).join('');
    const tab = await stage.browser.openTab(stage.pages.put('/many', `<!doctype html>${headings}`));
    const panel = await openPanel(stage.browser, tab);
    await panel.type('part 4321');
    await panel.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    await closeBy(panel, 'Enter');
    await tab.waitFor(() => document.activeElement?.textContent === 'Part 4321');
  });

  it('lists what is in 300 frames in frames, and says which are out of reach', async () => {
    const tab = await stage.browser.openTab(stage.pages.put('/frames', framed));
    await tab.evaluate(nestFrames, stage.pages.origin.replace('127.0.0.1', 'localhost'));
    await tab.waitFor(areElsewhere);
    const panel = await openPanel(stage.browser, tab);
    const closed = async () => {
      const { rows } = await panel.evaluate(readPanel);
      return rows.filter(([, kind]) => kind?.includes('out of reach')).map(([name]) => name);
    };
    await expect.poll(closed).toEqual(Array.from({ length: 10 }, (_, at) => `Advertisement ${at}`));
    await panel.type('part 9-28');
    await panel.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    await closeBy(panel, 'Enter');
    await untilBack(stage.browser, tab);
    await tab.waitFor(() => {
      const inner = frames[9]?.frames[28]?.document.activeElement;
      return inner?.textContent === 'Part 9-28';
    });
  });

  it('copies the problems as text', async () => {
    const { panel } = await open();
    await panel.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: async (text: string) => {
            document.title = text;
          },
        },
      });
    });
    await panel.click('.problems summary');
    await panel.click('.problems button');
    const copied = await panel.waitFor(() => document.title.includes('#nowhere') && document.title);
    expect(copied).toContain('2.4.1');
  });

  it('has nothing that axe-core finds wrong, in any scheme', async () => {
    const { panel } = await open();
    await panel.press('ArrowDown');
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await bringAxe(panel);
    for (const contrast of schemeNames) {
      await panel.evaluate(
        (scheme) =>
          chrome.runtime.sendMessage({ type: 'set-preferences', values: { contrast: scheme } }),
        contrast,
      );
      await panel.waitFor(
        (look) =>
          Object.entries(look).every(
            ([name, value]) => document.documentElement.style.getPropertyValue(name) === value,
          ),
        lookOf(parsePreferences({ contrast }).values, { moreContrast: false }),
      );
      expect(await violations(panel), contrast).toEqual([]);
    }
    await panel.emulate({ forcedColors: 'active' });
    expect(await violations(panel, withoutColours), 'forced colours').toEqual([]);
  });

  it('fits a window of 320 px, and one at 400 %, from right to left too', async () => {
    const { panel } = await open();
    await panel.evaluate(() => {
      document.documentElement.dir = 'rtl';
      document.body.style.inlineSize = '320px';
    });
    for (const zoom of ['100%', '400%']) {
      const spills = await panel.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        return [...document.querySelectorAll('main *')]
          .filter((element) => element.scrollWidth > document.body.clientWidth + 1)
          .map(({ className, localName }) => `${localName}.${className}`);
      }, zoom);
      expect(spills, zoom).toEqual([]);
    }
  });
});
