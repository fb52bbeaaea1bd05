import { expect, it } from 'vitest';
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

inBothBrowsers('the panel', (stage) => {
  const open = async () => {
    const tab = await stage.browser.openTab(stage.pages.put('/harbour', page));
    await tab.evaluate(() => document.querySelector<HTMLElement>('#home')?.focus());
    return { tab, panel: await openPanel(stage.browser, tab) };
  };

  it('lists the page’s own links, the article, landmarks and headings, in this order', async () => {
    const { panel } = await open();
    expect(await panel.evaluate(readPanel)).toMatchObject({
      parts: ['This page’s accessibility links', 'Article', 'Landmarks', 'Headings'],
      rows: [
        ['Skip to content', 'Link', 'its target takes no focus'],
        ['Skip to search', 'Link', 'its target is not there', 'leads instead to: Search landmark'],
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

  it('is filtered by typing, and Enter goes to the place and closes', async () => {
    const { tab, panel } = await open();
    await panel.type('time');
    await panel.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    await closeBy(panel, 'Enter');
    await untilBack(stage.browser, tab);
    await tab.waitFor(() => document.activeElement?.id === 'timetable');
    const top = await tab.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(Math.abs(top)).toBeLessThan(100);
  });

  it('shows in the page where a row leads, and leaves it as it was on Escape', async () => {
    const { tab, panel } = await open();
    const before = await tab.evaluate(stateOfPage);
    await panel.press('ArrowUp');
    await tab.waitFor(() => document.querySelector('[popover]') && scrollY > 0);
    await closeBy(panel, 'Escape');
    await untilBack(stage.browser, tab);
    await tab.waitFor(() => document.querySelector('[popover]') === null);
    expect(await tab.evaluate(stateOfPage)).toEqual(before);
  });
});
