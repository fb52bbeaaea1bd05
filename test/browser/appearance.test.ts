import { expect, it } from 'vitest';
import type { Preferences } from '../../src/preferences/preferences.ts';
import { openArticle } from './harness/articles.ts';
import { twoFrames } from './harness/frames.ts';
import { openSettings } from './harness/reading.ts';
import { richArticle } from './harness/rich-article.ts';
import { inBothBrowsers, type Stage } from './harness/scenarios.ts';
import type { Tab } from './harness/surface.ts';

const prefer = (stage: Stage, preferences: Partial<Preferences>): Promise<unknown> =>
  stage.browser.inBackground((values) => chrome.storage.local.set({ preferences: values }), {
    ...preferences,
  });

const cell = (words: string): string => `<td>${words}</td>`;
const wideTable = `<table><caption>Wide</caption>${`<tr>${cell('Measurement').repeat(16)}</tr>`.repeat(2)}</table>`;
const tableOf = (columns: number): string =>
  `<table>${`<tr>${cell('Measurement').repeat(columns)}</tr>`.repeat(2)}</table>`;
const longWords = [
  ...['Municipality', 'Registered voters', 'Turnout', 'Councillors', 'Administration'],
  ...['Neighbourhoods', 'Infrastructure', 'Environmental', 'Representatives', 'Constituencies'],
];
const wordyTable = (columns: number): string =>
  `<table>${`<tr>${longWords.slice(0, columns).map(cell).join('')}</tr>`.repeat(2)}</table>`;

/** On paper: the words of tables that stand in more than one line, and what ends beyond the edges. */
const readTablesOnPaper = () => {
  const cells = [...document.querySelectorAll('.body table.whole td')];
  const isTorn = (text: Node, from: number, word: string): boolean => {
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, from + word.length);
    return range.getClientRects().length > 1;
  };
  const tornIn = (text: Node | null): readonly string[] =>
    text === null
      ? []
      : [...(text.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
          isTorn(text, index, word) ? [word] : [],
        );
  return {
    whole: document.querySelectorAll('.body table.whole').length,
    torn: cells.flatMap(({ firstChild }) => tornIn(firstChild)),
    cutOff: [...document.querySelectorAll('article :is(table, td)')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < 0 || right > innerWidth;
    }).length,
    text: getComputedStyle(document.querySelector('.body p') ?? document.body).fontSize,
  };
};

const narrowTable = `<table><caption>Narrow</caption>${`<tr>${cell('One').repeat(2)}</tr>`.repeat(2)}</table>`;
const unevenTable = `<table><tr><td>Measurement</td><td>${'Many words of one cell. '.repeat(20)}
<a href="https://council.example/${'long/'.repeat(40)}">Source</a></td></tr>${`<tr>${cell('One').repeat(2)}</tr>`}</table>`;

inBothBrowsers('the looks of the reader', (stage) => {
  it('has our words at the side of an article from right to left', async () => {
    const tab = await openArticle(stage.browser, {
      ...richArticle,
      direction: 'rtl',
      language: 'ar',
      title: 'العبارة باقية',
    });
    const [headline, date] = await tab.evaluate(() =>
      ['h1', '.about p:last-child'].map((selector) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(selector) ?? document.body);
        return Math.round(range.getBoundingClientRect().right);
      }),
    );
    expect(date).toBe(headline);
  });

  it('has the links from the original page in the column of what was left out', async () => {
    const tab = await openArticle(stage.browser, {
      ...richArticle,
      skipLinks: [{ name: 'Skip to content', fragment: 'content' }],
    });
    await tab.setSize({ width: 1280, height: 1024 });
    const [leftOut, fromOriginal] = await tab.evaluate(() =>
      ['.left-out h2', '.from-original h2'].map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return [box?.left, box?.width];
      }),
    );
    expect(fromOriginal).toEqual(leftOut);
  });

  it('says in sight that a table scrolls sideways, and only of one that does', async () => {
    const tab = await openArticle(stage.browser, {
      ...richArticle,
      body: richArticle.body + narrowTable + wideTable,
    });
    await tab.waitFor(() => document.querySelector('[role=region]'));
    const said = await tab.evaluate(() =>
      [...document.querySelectorAll('.body table')].map((table) => {
        const frame = table.parentElement?.parentElement ?? table;
        const { content, display } = getComputedStyle(frame, '::before');
        return content !== 'none' && display === 'block';
      }),
    );
    expect(said).toEqual([false, false, true]);
  });

  it.each([
    ['ltr', false],
    ['rtl', false],
    ['ltr', true],
  ] as const)(
    'gives a wide table the room beside the column before it scrolls: %s, with settings: %s',
    async (direction, withSettings) => {
      await prefer(stage, { columnWidth: 30 });
      const body = `<p>${'Words of the article. '.repeat(20)}</p>${narrowTable}${tableOf(5)}${wideTable}`;
      const tab = await openArticle(stage.browser, { ...richArticle, direction, body });
      await tab.setSize({ width: 1280, height: 1024 });
      if (withSettings) await openSettings(tab);
      await tab.waitFor(() => document.querySelector('[role=region]'));
      const { text, main, regions, scrolling } = await tab.evaluate(() => {
        const edges = (element: Element | null) => {
          const { left, right } = element?.getBoundingClientRect() ?? new DOMRect();
          return [left, right].map(Math.round);
        };
        const [...all] = document.querySelectorAll('.scroll-region');
        return {
          text: edges(document.querySelector('.body p')),
          main: edges(document.querySelector('main')),
          regions: all.map(edges),
          scrolling: all.map(({ role }) => role),
        };
      });
      const [narrow, wider, widest] = regions;
      const beyond = (edges: readonly number[] = []) => [
        (text[0] ?? 0) - (edges[0] ?? 0),
        (edges[1] ?? 0) - (text[1] ?? 0),
      ];
      expect(scrolling).toEqual([null, null, 'region']);
      expect(narrow).toEqual(text);
      expect(widest).toEqual(main);
      const [before = 0, after = 0] = beyond(wider);
      expect(before).toBeGreaterThan(20);
      expect(Math.abs(before - after)).toBeLessThan(2);
    },
  );

  it('keeps the words of a table whole on paper, and no address fills a cell', async () => {
    const tab = await openArticle(stage.browser, { ...richArticle, body: unevenTable });
    await tab.emulate({ print: true });
    const { lines, address, table, row } = await tab.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.body td') ?? document.body);
      const styleOf = (selector: string, part?: string) =>
        getComputedStyle(document.querySelector(selector) ?? document.body, part);
      return {
        lines: range.getClientRects().length,
        address: styleOf('.body td a', '::after').content,
        table: styleOf('.body table').breakInside,
        row: styleOf('.body tr').breakInside,
      };
    });
    await tab.emulate({});
    expect({ lines, address, table, row }).toEqual({
      lines: 1,
      address: 'none',
      table: 'auto',
      row: 'avoid',
    });
  });

  it.each([
    { textSize: 100 },
    { textSize: 200, typeface: 'mono' },
    { textSize: 150, letterSpacing: 0.12, wordSpacing: 0.16, columnWidth: 30 },
    { textSize: 50, wholeWindow: true },
  ] as const)(
    'makes the letters of a wide table smaller on paper, so that its words stay whole and none is cut off: %o',
    async (preferences) => {
      await prefer(stage, preferences);
      const body = `<p>Text.</p>${[4, 5, 6, 8, 10].map(wordyTable).join('<p>Text.</p>')}`;
      const tab = await openArticle(stage.browser, { ...richArticle, body: body + tableOf(40) });
      // A4 without its margins.
      await tab.setSize({ width: 718, height: 1024 });
      await tab.waitFor(() => innerWidth === 718);
      await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await tab.emulate({ print: true });
      const paper = await tab.evaluate(readTablesOnPaper);
      await tab.emulate({});
      expect(paper).toEqual({
        whole: 5,
        torn: [],
        cutOff: 0,
        text: `${(18 * preferences.textSize) / 100}px`,
      });
    },
  );

  it('makes no letters smaller on paper for an address in a table: that breaks', async () => {
    const row = ['Hall', `https://council.example/${'long'.repeat(40)}`, 'Twelve', '1999'];
    const body = `<p>Text.</p><table>${`<tr>${row.map(cell).join('')}</tr>`.repeat(2)}</table>`;
    const tab = await openArticle(stage.browser, { ...richArticle, body });
    await tab.setSize({ width: 718, height: 1024 });
    await tab.waitFor(() => innerWidth === 718);
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await tab.emulate({ print: true });
    const { torn, cutOff, text } = await tab.evaluate(readTablesOnPaper);
    const inTable = await tab.evaluate(
      () => getComputedStyle(document.querySelector('.body td') ?? document.body).fontSize,
    );
    await tab.emulate({});
    expect({ torn, cutOff, inTable }).toEqual({ torn: [row[1], row[1]], cutOff: 0, inTable: text });
  });

  it('has the address of the original in the line of its link on paper', async () => {
    const tab = await openArticle(stage.browser, richArticle);
    await tab.emulate({ print: true });
    const display = await tab.evaluate(
      () => getComputedStyle(document.querySelector('.reader-footer a') ?? document.body).display,
    );
    await tab.emulate({});
    expect(display).toBe('inline');
  });

  it('has room for the ring of the focus between its controls, with text of 200 %', async () => {
    await prefer(stage, { textSize: 200 });
    const tab = await openArticle(stage.browser, richArticle);
    await tab.setSize({ width: 700, height: 1024 });
    await tab.waitFor(() => innerWidth === 700);
    await tab.press('Tab');
    const { gap, reach } = await tab.evaluate(() => {
      const back = document.querySelector<HTMLElement>('.ways-out button');
      const beside = document.querySelector('.ways-out a')?.getBoundingClientRect();
      back?.focus();
      const { outlineWidth, outlineOffset } = getComputedStyle(back ?? document.body);
      return {
        gap: (beside?.left ?? 0) - (back?.getBoundingClientRect().right ?? 0),
        reach: Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset),
      };
    });
    expect(gap).toBeGreaterThanOrEqual(reach);
  });

  it('has a headline no larger than the text where that is 500 % in a window of 320 CSS pixels', async () => {
    await prefer(stage, { textSize: 500 });
    const tab = await openArticle(stage.browser, richArticle);
    await tab.setSize({ width: 1280, height: 1024 });
    await tab.zoom(4);
    const [headline, text] = await tab.evaluate(() =>
      ['h1', '.body p'].map((selector) =>
        Number.parseFloat(
          getComputedStyle(document.querySelector(selector) ?? document.body).fontSize,
        ),
      ),
    );
    expect(headline).toBe(text);
  });

  it.each(['ltr', 'rtl'] as const)(
    'scrolls a formula in a line of its own that is wider than the column, to both its ends, by keys: %s',
    async (direction) => {
      const sum = (terms: number): string =>
        `<p><math display="block">${'<mi>quantity</mi><mo>+</mo>'.repeat(terms)}<mn>1</mn></math></p>`;
      const body = `<p>${'Words of the article. '.repeat(20)}</p>${sum(1)}${sum(20)}`;
      const tab = await openArticle(stage.browser, { ...richArticle, direction, body });
      await tab.setSize({ width: 320, height: 640 });
      await tab.waitFor(() => document.querySelector('[role=region]:has(> math)'));
      const scrolling = await tab.evaluate(() => {
        const [...all] = document.querySelectorAll('.scroll-region:has(> math)');
        const region = all[1] as HTMLElement;
        const parts = [...region.querySelectorAll('mi, mn')];
        const isSeen = (part: Element | undefined): boolean => {
          const { left, right } = part?.getBoundingClientRect() ?? new DOMRect();
          const room = region.getBoundingClientRect();
          return left >= room.left - 1 && right <= room.right + 1;
        };
        const ends = () => [isSeen(parts[0]), isSeen(parts.at(-1))];
        const before = ends();
        region.scrollLeft = 9999;
        const after = ends();
        region.scrollLeft = 0;
        region.focus();
        const fits = region.scrollHeight <= region.clientHeight;
        return { roles: all.map(({ role }) => role), before, after, fits };
      });
      expect(scrolling).toEqual({
        roles: [null, 'region'],
        before: [true, false],
        after: [false, true],
        fits: true,
      });
      await tab.press('ArrowRight');
      await tab.waitFor(() => document.activeElement?.scrollLeft !== 0);
      await tab.emulate({ print: true });
      const onPaper = await tab.evaluate(
        () => getComputedStyle(document.activeElement ?? document.body).overflow,
      );
      expect(onPaper).toBe('visible');
    },
  );

  /** In the reader: how each formula among words stands, and whether its ends can be seen before and after it is scrolled. */
  const readFormulas = () =>
    [...document.querySelectorAll('.body p math')].map((formula) => {
      const region = formula.closest<HTMLElement>('.scroll-region');
      const parts = [...formula.querySelectorAll('mi')];
      const isSeen = (part: Element | undefined): boolean => {
        const { left, right } = part?.getBoundingClientRect() ?? new DOMRect();
        const room = (region ?? document.documentElement).getBoundingClientRect();
        return left >= room.left - 1 && right <= room.right + 1;
      };
      const before = parts.map(isSeen);
      if (region !== null) region.scrollLeft = 9999;
      const after = parts.map(isSeen);
      if (region !== null) region.scrollLeft = 0;
      const isWhole = parts.every((_, index) => before[index] || after[index]);
      return {
        role: region?.role,
        name: region?.ariaLabel,
        ends: [before[0], after.at(-1)],
        isWhole: region === null ? isWhole : null,
        parents: region === null ? formula.parentElement?.localName : null,
      };
    });

  it.each(['ltr', 'rtl'] as const)(
    'scrolls a formula among words that is wider than its line, by keys, and only as long as it is: %s',
    async (direction) => {
      const over = (terms: number): string =>
        `<math><mfrac><mrow><mi>q</mi>${'<mo>+</mo><mi>q</mi>'.repeat(terms)}</mrow><mn>2</mn></mfrac></math>`;
      const body = `<p>Let ${over(1)} and ${over(12)} be. ${'Words of the article. '.repeat(20)}</p>`;
      const tab = await openArticle(stage.browser, { ...richArticle, direction, body });
      const apart = { role: 'group', name: 'Scrolls sideways', ends: [true, true] };
      const among = { ends: [true, true], isWhole: true, parents: 'p' };
      await tab.setSize({ width: 1280, height: 640 });
      await expect.poll(() => tab.evaluate(readFormulas)).toMatchObject([among, among]);
      await tab.setSize({ width: 320, height: 640 });
      await prefer(stage, { textSize: 500 });
      await expect
        .poll(() => tab.evaluate(readFormulas))
        .toMatchObject([{ ends: [true, true] }, apart]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      await tab.evaluate(() => document.querySelector<HTMLElement>('span.scroll-region')?.focus());
      await tab.press('ArrowRight');
      await tab.waitFor(() => document.activeElement?.scrollLeft !== 0);
      await tab.emulate({ print: true });
      const overflow = () =>
        tab.evaluate(() => getComputedStyle(document.activeElement ?? document.body).overflow);
      expect(await overflow()).toBe('visible');
      await tab.emulate({});
      await prefer(stage, { textSize: 100 });
      await tab.setSize({ width: 1280, height: 640 });
      await expect.poll(() => tab.evaluate(readFormulas)).toMatchObject([among, apart]);
      expect(await tab.evaluate(() => document.activeElement?.className)).toBe('scroll-region');
      await tab.evaluate(() => document.querySelector<HTMLElement>('#controls')?.focus());
      await expect.poll(() => tab.evaluate(readFormulas)).toMatchObject([among, among]);
    },
  );

  it('writes no error to the console as a table begins to scroll', async () => {
    const body = `<p>${'Words of the article. '.repeat(20)}</p>${tableOf(5)}`;
    const tab = await openArticle(stage.browser, { ...richArticle, body });
    await tab.setSize({ width: 1280, height: 640 });
    await tab.waitFor(() => document.querySelector('.scroll-region:not([role])'));
    await tab.evaluate(() =>
      addEventListener('error', ({ message }) => {
        document.body.dataset.error = message;
      }),
    );
    await tab.setSize({ width: 500, height: 640 });
    await tab.waitFor(() => document.querySelector('.scroll-region[role]'));
    await twoFrames(tab);
    expect(await tab.evaluate(() => document.body.dataset.error ?? '')).toBe('');
  });

  it.each([
    [320, 640],
    [640, 512],
  ])(
    'shows all of what is said with the largest text, in a window of %i by %i',
    async (width, height) => {
      const tab = await openArticle(stage.browser, richArticle);
      await tab.bringToFront();
      await tab.setSize({ width, height });
      await prefer(stage, { textSize: 500 });
      await tab.waitFor(() => getComputedStyle(document.documentElement).fontSize === '80px');
      await tab.press('Alt+w');
      await tab.waitFor(() =>
        document.querySelector<HTMLElement>('.message')?.textContent?.includes('minute'),
      );
      const seen = await tab.evaluate(() => {
        const message = document.querySelector<HTMLElement>('.message') ?? document.body;
        const { top, left, right, bottom } = message.getBoundingClientRect();
        return {
          isInside: top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight,
          isWhole: message.scrollHeight <= message.clientHeight,
          leavesHalf: bottom - top <= innerHeight / 2,
        };
      });
      expect(seen).toEqual({ isInside: true, isWhole: true, leavesHalf: true });
      await prefer(stage, { textSize: 100 });
    },
  );
});

inBothBrowsers('the looks of the settings', (stage) => {
  const open = async (): Promise<Tab> => {
    await prefer(stage, { textSize: 200 });
    const tab = await stage.browser.openTab(stage.browser.extensionAddress('settings.html'));
    await tab.setSize({ width: 1280, height: 1024 });
    await tab.zoom(4);
    await tab.waitFor(() => document.querySelector('.range-row'));
    return tab;
  };

  it('have a slider and its two buttons in one row, with text of 200 % in a window of 320 CSS pixels', async () => {
    const tab = await open();
    const rows = await tab.evaluate(() =>
      [...document.querySelectorAll('.range .range-row')].map((row) => {
        const tops = [...row.querySelectorAll('.step')].map((step) => step.getBoundingClientRect());
        return new Set(tops.map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(new Set(rows)).toEqual(new Set([1]));
  });

  it('leave room between the dot of what is chosen and its ring', async () => {
    const tab = await open();
    const { dot, inside } = await tab.evaluate(() => {
      const radio = document.querySelector('.option input:checked') ?? document.body;
      const width = Number.parseFloat(getComputedStyle(radio, '::before').width);
      return { dot: width, inside: radio.clientWidth };
    });
    expect(dot).toBeLessThanOrEqual(0.7 * inside);
  });
});
