import { expect, it } from 'vitest';
import { anArticle } from '../unit/an-article.ts';
import { openArticle, openInFront } from './harness/articles.ts';
import { pressTo, readFocus, tabTo, waitForFocus } from './harness/focus.ts';
import { newsPage, paragraphs } from './harness/pages.ts';
import { read } from './harness/reading.ts';
import { richArticle } from './harness/rich-article.ts';
import { inBothBrowsers } from './harness/scenarios.ts';
import type { Tab } from './harness/surface.ts';

const waitForWords = (tab: Tab, words: string): Promise<unknown> =>
  tab.waitFor(
    (wanted) =>
      [...document.querySelectorAll('[role=status]')].some(
        ({ textContent }) => textContent?.trim() === wanted,
      ),
    words,
  );

/** In the reader: whether the marked entry of the contents, and it alone, is this one. */
const hasCurrent = (words: string): boolean =>
  [...document.querySelectorAll('#contents [aria-current=location]')]
    .map(({ textContent }) => textContent)
    .join() === words;

/** In the reader: what covers a corner or the middle of what has the focus; '' where nothing does. WCAG 2.4.12. */
const coveredFocus = (): string => {
  const focus = document.activeElement ?? document.body;
  const { left, right, top, bottom } = focus.getBoundingClientRect();
  const inset = 2;
  const points = [
    [left + inset, top + inset],
    [right - inset, bottom - inset],
    [(left + right) / 2, (top + bottom) / 2],
  ] as const;
  for (const [x, y] of points) {
    const above = document.elementFromPoint(x, y);
    if (above === null) return `out of the window: ${x}, ${y}`;
    if (!focus.contains(above) && !above.contains(focus)) return above.outerHTML.slice(0, 99);
  }
  return '';
};

inBothBrowsers('the way through an article', (stage) => {
  const open = (): Promise<Tab> => openInFront(stage.browser, richArticle);

  it('leads to each heading, paragraph, picture and table by keys, and says where there is no further one', async () => {
    const tab = await open();
    for (const [keys, place] of [
      ['Alt+k', 'h1: Ferry To Stay, Says The Council Of The H'],
      ['Alt+k', 'h2: The north quay'],
      ['Alt+k', 'h3: Its bridge'],
      ['Alt+j', 'h2: The north quay'],
      ['Alt+o', 'p: Paragraph 4 tells what the council of th'],
      ['Alt+p', 'p: The council met at the north quay'],
      ['Alt+i', 'img: '],
      ['Alt+m', 'table: The ferry in figures'],
    ] as const)
      await pressTo(tab, keys, place);
    await tab.press('Alt+m');
    await waitForWords(tab, 'No table after this.');
    expect(await tab.evaluate(readFocus)).toMatch(/^table/);
  });

  it('leads to descriptions in the place of pictures, and past pictures that are hidden', async () => {
    const tab = await open();
    const show = async (pictures: string) => {
      const ask = (values: object) =>
        chrome.runtime.sendMessage({ type: 'set-preferences', values });
      await tab.evaluate(ask, { pictures });
      await tab.waitFor(
        () => document.documentElement.style.getPropertyValue('--picture-display') === 'none',
      );
    };
    await show('described');
    await pressTo(tab, 'Alt+i', 'span: Image: The ferry in the fog');
    await show('hidden');
    await tab.waitFor(() => document.querySelector('.picture-description') === null);
    await tab.press('Alt+i');
    await waitForWords(tab, 'No image after this.');
  });

  it('goes on from the paragraph in view after tables have become lines', async () => {
    const rows = '<tr><td>7</td><td>9</td></tr>'.repeat(60);
    const tab = await openInFront(
      stage.browser,
      anArticle({ body: `${paragraphs(20)}<table>${rows}</table><p>After the table.</p>` }),
    );
    await tab.evaluate(() => document.querySelectorAll('.body p')[9]?.scrollIntoView());
    await tab.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'set-preferences', values: { tables: 'by-line' } }),
    );
    await tab.waitFor(() => document.querySelector('.table-lines'));
    await pressTo(tab, 'Alt+p', 'p: Paragraph 11 tells');
  });

  it('leads by its keys, its contents and its links into what the reader has closed', async () => {
    const closed = `<details open><summary>More</summary><h2>The old quay</h2>
      <p>It is <a href="https://council.example/old">to be sold</a>.</p></details>`;
    const tab = await openInFront(
      stage.browser,
      anArticle({ body: `<h2>The new quay</h2><p>It stays.</p>${closed}<p>That is all.</p>` }),
    );
    const close = () =>
      tab.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('.body details'))
          details.open = false;
      });
    for (const [keys, place] of [
      ['Alt+p', 'p: It stays.'],
      ['Alt+p', 'summary: More'],
      ['Alt+p', 'p: It is to be sold.'],
      ['Alt+p', 'p: That is all.'],
      ['Alt+j', 'h2: The old quay'],
    ] as const) {
      await close();
      await pressTo(tab, keys, place);
    }
    await pressTo(tab, 'Alt+c', 'a: The old quay');
    await close();
    await pressTo(tab, 'Enter', 'h2: The old quay');
    await close();
    await pressTo(tab, 'Alt+l', 'h2: Links in this article');
    await pressTo(tab, 'Tab', 'button: to be sold');
    await pressTo(tab, 'Enter', 'a: to be sold');
  });

  it('has the focus in view, and what was said does not cover it', async () => {
    const tab = await open();
    for (const keys of ['Alt+k', 'Alt+k', 'Alt+k', 'Alt+k', 'Alt+k', 'Alt+i', 'Alt+w']) {
      await tab.press(keys);
      await expect.poll(() => tab.evaluate(coveredFocus), { message: keys }).toBe('');
    }
  });

  it('has contents: the current heading is marked, and a choice moves the focus to its heading', async () => {
    const tab = await open();
    for (const heading of [
      'h1: Ferry To Stay, Says The Council Of The H',
      'h2: The north quay',
      'h3: Its bridge',
    ])
      await pressTo(tab, 'Alt+k', heading);
    await pressTo(tab, 'Alt+c', 'a: Its bridge');
    await tab.waitFor(hasCurrent, 'Its bridge');
    await pressTo(tab, 'Tab', 'a: The south quay');
    await pressTo(tab, 'Enter', 'h2: The south quay');
    await tab.waitFor(hasCurrent, 'The south quay');
    await expect
      .poll(() => tab.evaluate(() => document.activeElement?.getBoundingClientRect().top))
      .toBeLessThan(200);
    const nested = await tab.evaluate(() => document.querySelector('#contents ol ol')?.textContent);
    expect(nested).toBe('Its bridge');
  });

  it('comes back from the contents by Escape to where it was in the text', async () => {
    const tab = await open();
    for (const [keys, place] of [
      ['Alt+k', 'h1: Ferry To Stay, Says The Council Of The H'],
      ['Alt+k', 'h2: The north quay'],
      ['Alt+p', 'p: The council met at the north quay'],
    ] as const)
      await pressTo(tab, keys, place);
    const top = () => tab.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    const before = (await top()) ?? Number.NaN;
    await pressTo(tab, 'Alt+c', 'a: The north quay');
    await pressTo(tab, 'Tab', 'a: Its bridge');
    await pressTo(tab, 'Escape', 'p: The council met at the north quay');
    await tab.waitFor(() => document.querySelector('#contents details[open]') === null);
    await expect.poll(async () => Math.abs(((await top()) ?? Number.NaN) - before)).toBeLessThan(2);
  });

  it('closes contents by Escape that were opened by their button, and stays there', async () => {
    const tab = await open();
    await tabTo(tab, '#contents-title');
    await tab.press('Enter');
    await pressTo(tab, 'Tab', 'a: The north quay');
    await pressTo(tab, 'Escape', 'summary: Contents');
    await tab.waitFor(() => document.querySelector('#contents details[open]') === null);
  });

  it('says where an article has no contents, no links and no pictures', async () => {
    const plain = anArticle({ address: 'https://news.example/plain' });
    const tab = await openArticle(stage.browser, plain);
    await tab.bringToFront();
    for (const [keys, words] of [
      ['Alt+c', 'This article has no contents: it has fewer than two headings.'],
      ['Alt+l', 'This article has no links.'],
      ['Alt+i', 'No image after this.'],
    ] as const) {
      await tab.press(keys);
      await waitForWords(tab, words);
    }
  });

  it('has a list of links, and a choice moves the focus to the link in the text', async () => {
    const tab = await open();
    await pressTo(tab, 'Alt+l', 'h2: Links in this article');
    await pressTo(tab, 'Tab', 'button: at the north quay');
    await pressTo(tab, 'Tab', 'button: in the report');
    await pressTo(tab, 'Enter', 'a: in the report');
    await tab.waitFor(() => document.querySelector('dialog') === null);
  });

  it('opens a dialog without saying again what was said before, and closes it so', async () => {
    const tab = await open();
    const regions = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent),
      );
    await tab.press('Alt+w');
    await waitForWords(tab, '3 of 3 minutes left');
    await pressTo(tab, 'Alt+l', 'h2: Links in this article');
    expect(await regions()).toEqual(['3 of 3 minutes left']);
    await tab.press('Escape');
    await tab.waitFor(() => document.querySelector('dialog') === null);
    expect(await regions()).toEqual(['3 of 3 minutes left']);
  });

  it('says how much is left when it is asked, and only then', async () => {
    const tab = await open();
    await pressTo(tab, 'Alt+k', 'h1: Ferry To Stay, Says The Council Of The H');
    const said = () => tab.evaluate(() => document.querySelector('[role=status]')?.textContent);
    expect(await said()).toBe('');
    await tab.press('Alt+w');
    await waitForWords(tab, '3 of 3 minutes left');
    await tab.evaluate(() => document.querySelector<HTMLElement>('pre')?.scrollIntoView());
    await tab.press('Alt+p');
    await tab.press('Alt+w');
    await tab.waitFor(() =>
      /^(?:1 of|About|Less)/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
  });

  it('has keys for larger and smaller text and for the next colours, each said with its value', async () => {
    const tab = await open();
    const size = () => tab.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await tab.press('Alt+PageUp');
    await waitForWords(tab, 'Text size: 110 %');
    await expect.poll(size).toBe('17.6px');
    await tab.press('Alt+PageDown');
    await waitForWords(tab, 'Text size: 100 %');
    await expect.poll(size).toBe('16px');
    await tab.press('Alt+y');
    await waitForWords(tab, 'Contrast: Light');
    await tab.waitFor(
      () => document.documentElement.style.getPropertyValue('--background') === '#fdfdfd',
    );
  });

  it('shows what it says until the next key', async () => {
    const tab = await open();
    const shown = () =>
      tab.evaluate(() => document.querySelector<HTMLElement>('.message')?.checkVisibility());
    await tab.press('Alt+w');
    await waitForWords(tab, '3 of 3 minutes left');
    await expect.poll(shown).toBe(true);
    await tab.press('Shift');
    await expect.poll(shown).toBe(false);
  });

  it('leads back to the page by a key', async () => {
    const tab = await read(stage.browser, stage.pages.put('/back.html', newsPage('Back')));
    await tab.bringToFront();
    await tab.press('Alt+x');
    await tab.waitFor(() => location.pathname === '/back.html');
  });
});

inBothBrowsers('a key', (stage) => {
  const openHelp = async (): Promise<Tab> => {
    const tab = await openArticle(stage.browser, richArticle);
    await tab.bringToFront();
    await pressTo(tab, 'Alt+g', 'h2: Keys');
    return tab;
  };
  const chordOf = (tab: Tab, command: string) =>
    tab.evaluate((words) => {
      const rows = [...document.querySelectorAll('#help-title ~ table tr')];
      const row = rows.find((one) => one.querySelector('th')?.textContent === words);
      return row?.querySelector('td')?.textContent;
    }, command);

  it('can be changed, and the new one acts in the place of the old', async () => {
    const tab = await openHelp();
    await tabTo(tab, '[aria-label="Change: Next heading"]');
    await tab.press('Enter');
    await waitForWords(tab, 'Next heading: press the new key, or Escape to leave it as it is.');
    await tab.press('b');
    await waitForWords(
      tab,
      'A key needs Ctrl, Alt or Command with it: screen readers use the keys without.',
    );
    await tab.press('Alt+j');
    await waitForWords(tab, 'Alt+J is taken: Previous heading.');
    await tab.press('Alt+z');
    await waitForWords(tab, 'Next heading: Alt+Z');
    await expect.poll(() => chordOf(tab, 'Next heading')).toBe('Alt+Z');
    await tab.press('Escape');
    await tab.waitFor(() => document.querySelector('dialog') === null);
    await tab.press('Alt+k');
    await pressTo(tab, 'Alt+z', 'h1: Ferry To Stay, Says The Council Of The H');
  });

  it('is left as it is by Escape, and the dialog stays', async () => {
    const tab = await openHelp();
    await tabTo(tab, '[aria-label="Change: Next heading"]');
    await tab.press('Enter');
    await tab.press('Escape');
    await waitForWords(tab, 'The key stays as it was.');
    await waitForFocus(tab, 'button: Change: Next heading');
    expect(await chordOf(tab, 'Next heading')).toBe('Alt+K');
  });

  it('can be switched off and on again, and all put back, and the focus stays', async () => {
    const tab = await openHelp();
    await tabTo(tab, '[aria-label="Switch off: Next heading"]');
    await pressTo(tab, 'Enter', 'button: Switch on: Next heading');
    await expect.poll(() => chordOf(tab, 'Next heading')).toBe('Off');
    await tab.press('Escape');
    await tab.waitFor(() => document.querySelector('dialog') === null);
    await tab.press('Alt+k');
    expect(await tab.evaluate(readFocus)).toBe('body');
    await pressTo(tab, 'Alt+g', 'h2: Keys');
    await tabTo(tab, 'dialog > button:not(.primary)', 90);
    await tab.press('Enter');
    await waitForWords(tab, 'All keys are the usual ones.');
    await expect.poll(() => chordOf(tab, 'Next heading')).toBe('Alt+K');
  });
});
