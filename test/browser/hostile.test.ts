import { expect, it } from 'vitest';
import { bodyAround, hostilePieces, textAfter, textBefore } from '../hostile/articles.ts';
import type { Hostile } from '../hostile/case.ts';
import { deepPieces } from '../hostile/posing.ts';
import { anArticle } from '../unit/an-article.ts';
import { keepArticle, openArticle, readerOf } from './harness/articles.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Tab } from './harness/surface.ts';

/** Pieces that leave nothing open stand in one article; one that does has an article of its own. */
const inOneArticle = 40;

const batchesOf = (pieces: readonly Hostile[]): readonly (readonly Hostile[])[] => {
  const closed = pieces.filter((piece) => !piece.swallows);
  const starts = [...closed.keys()].filter((index) => index % inOneArticle === 0);
  return [
    ...starts.map((start) => closed.slice(start, start + inOneArticle)),
    ...pieces.filter((piece) => piece.swallows).map((piece) => [piece]),
  ];
};

const batches = [...batchesOf(hostilePieces), ...deepPieces(10_000).map((piece) => [piece])];

const addressOf = (batch: number): string => `https://hostile.example/${batch}`;

const articles = batches.map((pieces, batch) =>
  anArticle({ address: addressOf(batch), body: pieces.map(bodyAround).join('') }),
);

/** Runs in the reader: what a hostile article has achieved. */
const look = () => {
  const middleOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2);
  };
  const controls = [...document.querySelectorAll('.reader-header :is(button, a, summary)')];
  const shown = controls.filter((control) => control.checkVisibility());
  const called = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:'));
  return {
    ran: 'hostileRan' in globalThis,
    address: location.href,
    title: document.title,
    focus: document.activeElement?.localName,
    covered: shown.filter((control) => !control.contains(middleOf(control))).length,
    controls: shown.length > 3,
    // A wide formula scrolls in a group of ours, known by its classes: none of an article's comes through the door.
    posing: document.querySelectorAll(
      '.body :is(button, input, dialog, main, nav, [role], [aria-label])' +
        ':not(.scroll-frame > span.scroll-region[role="group"]:has(> math:only-child))',
    ).length,
    called,
    text: document.querySelector('.body')?.textContent ?? '',
  };
};

/** What holds words of the page's beside controls of ours. */
const stackedPlaces = [
  ...['main', '.kicker', '.lead', '.about p', '.body', '#contents a', '.reader-footer a'],
  ...['.left-out summary', '.left-out-text', '.from-original a', '.links button'],
] as const;

/** Runs in the reader: opens everything that can be opened. */
const openAll = async (): Promise<void> => {
  for (let round = 0; round < 3; round += 1) {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await new Promise(requestAnimationFrame);
  }
};

/** Runs in the reader: the places that let paint out of them. Ink has no box that could be measured. */
const findUnclipped = (places: readonly string[]): readonly string[] =>
  places.filter((place) => {
    const element = document.querySelector(place);
    return element === null || !/clip|hidden/.test(getComputedStyle(element).overflowY);
  });

const times = (text: string, part: string): number => text.split(part).length - 1;

const readHostile = async (tab: Tab, address: string) => {
  await tab.open(address);
  await tab.waitFor(() => document.querySelector('article .body > *'));
  return tab.evaluate(look);
};

/** The purifier parses in a document where nothing runs; that document's policy still tells what it would have refused. */
const refusedByPolicy = /Content.Security.Policy|TrustedScript/i;

inBothBrowsers(
  'hostile articles',
  (stage) => {
    it('paint nothing over our controls, however high their letters are stacked', async () => {
      const stacked = `Zalgo ${'\u0301\u0316'.repeat(99)}`;
      const formula = `<math><mpadded voffset="-6em"><mtext mathsize="60px">Over it</mtext></mpadded></math>`;
      const article = anArticle({
        title: stacked,
        kicker: stacked,
        byline: stacked,
        lead: stacked,
        body: `<h2>${stacked}</h2><p>a</p><h2>b</h2><p><a href="https://a.example/">${stacked}</a></p>`,
        leftOut: [{ name: 'Comments', kind: 'comments', body: `${formula}<p>${stacked}</p>` }],
        skipLinks: [{ name: stacked, fragment: 'a' }],
      });
      const tab = await openArticle(stage.browser, article);
      await tab.evaluate(openAll);
      await tab.waitFor(() => document.querySelector('.left-out .tool-row'));
      await tab.bringToFront();
      await tab.press('Alt+l');
      await tab.waitFor(() => document.querySelector('.links button'));
      expect(await tab.evaluate(findUnclipped, stackedPlaces)).toEqual([]);
    });

    it('run nothing, lead nowhere, call nobody, cover nothing, pose as nothing, and keep their text', async () => {
      const tab = await stage.browser.openTab(stage.browser.extensionAddress('popup.html'));
      for (const article of articles) await keepArticle(tab, article);
      for (const [batch, pieces] of batches.entries()) {
        const address = stage.browser.extensionAddress(readerOf(addressOf(batch)));
        const { text, ...outcome } = await readHostile(tab, address);
        expect(outcome, pieces.map(({ name }) => name).join('\n')).toEqual({
          ran: false,
          address,
          title: 'The new tram line opens, Example News',
          focus: 'body',
          covered: 0,
          controls: true,
          posing: 0,
          called: [],
        });
        expect(times(text, textBefore), pieces[0]?.name).toBe(pieces.length);
        if (!pieces[0]?.swallows)
          expect(times(text, textAfter), pieces[0]?.name).toBe(pieces.length);
      }
    }, 300_000);
  },
  refusedByPolicy,
);
