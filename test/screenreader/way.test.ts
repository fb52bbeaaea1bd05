import { expect, it } from 'vitest';
import { keepArticle } from '../browser/harness/articles.ts';
import { waitForReader } from '../browser/harness/reading.ts';
import { richArticle } from '../browser/harness/rich-article.ts';
import type { Tab } from '../browser/harness/surface.ts';
import { enterQuietly } from './harness/entering.ts';
import { byEar, type Stage } from './harness/stage.ts';
import { timesSaid } from './harness/words.ts';

/** Goes on by a key of Orca's until it says something, and gives all that it said. */
const goOn = async ({ press }: Stage, keys: string, awaited: string): Promise<string> => {
  const said = [await press(keys)];
  while (said.length < 12 && !said.at(-1)?.includes(awaited)) said.push(await press(keys));
  return said.join(' ');
};

/** Each dialog from a heading of the text: what is said as it opens, at its first control, and back in the text. */
const openDialogs = async ({ press }: Stage) => {
  const heading = await press('alt+k', 'The north quay');
  // By name: what is still to come of the step before would be taken for any other heading.
  const links = await press('alt+l', /Links in this article heading level 2/);
  const firstLink = await press('Tab', 'push button');
  const fromLinks = await press('Escape', 'The north quay');
  const keys = await press('alt+g', /Keys heading level 2/);
  const firstKey = await press('Tab', 'button');
  const fromKeys = await press('Escape', 'The north quay');
  const settings = await press('alt+a', /Settings heading level 2/);
  await press('Tab', 'button');
  const fromSettings = await press('Escape', 'The north quay');
  const contents = await press('alt+c', 'link');
  const chosen = await press('Return', 'heading level');
  return {
    ...{ heading, links, firstLink, fromLinks, keys, firstKey, fromKeys },
    ...{ settings, fromSettings, contents, chosen },
  };
};

/** In the reader: what has the focus, by its first words. */
const focused = (): string => document.activeElement?.textContent?.slice(0, 40) ?? '';

/** A part from the list of what was left out: put into the article, gone to there, and taken out there. */
const putPartIn = async ({ press }: Stage, tab: Tab) => {
  const button = await press('Tab', 'Put into the article');
  const done = await press('Return', 'Most read');
  const focusAfter = await tab.evaluate(focused);
  const goTo = await press('Tab', 'push button');
  const there = await press('Return', 'Most read');
  const text = await press('Down', 'Swing bridge');
  await press('Tab', 'Take out of the article');
  const takenOut = await press('Return', /Paragraph 6.*Taken out/);
  return {
    button,
    done,
    focusAfter,
    goTo,
    there,
    text,
    takenOut,
    focusAtEnd: await tab.evaluate(focused),
  };
};

const numberLinks = (): Promise<unknown> =>
  chrome.runtime.sendMessage({
    type: 'set-preferences',
    values: { links: 'numbered', tables: 'by-line' },
  });

/** A line with a numbered link, a table line by line, and the list of the links. */
const hearLinesAndNumbers = async (stage: Stage, tab: Tab) => {
  await tab.evaluate(numberLinks);
  await tab.waitFor(() => document.querySelector('.link-list'));
  await stage.press('ctrl+Home', 'Skip to article');
  await goOn(stage, 'h', 'The north quay');
  const line = await stage.press('Down', 'north quay');
  const table = await goOn(stage, 'l', 'Quay: North quay');
  await goOn(stage, 'h', 'Links in this article');
  const list = await goOn(stage, 'Down', 'in the report');
  return { line, table, list };
};

const prepare = async (stage: Stage) => {
  const tab = await enterQuietly(stage);
  const address = new URL(await tab.address()).searchParams.get('page') ?? '';
  await keepArticle(tab, { ...richArticle, address });
  await tab.reload();
  await waitForReader(tab);
  await stage.tap('Control_L');
  await stage.press('ctrl+Home', 'Skip to article');
  const landmarks = await goOn(stage, 'm', 'Original page Read the original');
  await stage.press('ctrl+Home', 'Skip to article');
  await stage.press('h', 'heading level 1');
  const note = await goOn(stage, 'Down', 'Page 3');
  const progress = await stage.press('alt+w', 'left');
  const dialogs = await openDialogs(stage);
  await stage.press('ctrl+Home', 'Skip to article');
  const headings = await goOn(stage, 'h', 'not shown');
  const kind = await stage.press('Tab', 'Related articles');
  const kindOpened = await stage.press('Return', 'expanded');
  const part = await stage.press('Tab', 'Most read');
  const partOpened = await stage.press('Return', 'expanded');
  const putIn = await putPartIn(stage, tab);
  const numbered = await hearLinesAndNumbers(stage, tab);
  return {
    ...{ landmarks, note, progress, dialogs, headings },
    ...{ kind, kindOpened, part, partOpened, putIn, numbered },
  };
};

byEar('the way through an article', prepare, (scene) => {
  it('has landmarks by name: controls, contents, article, left out, the original page', () => {
    for (const name of [
      'Reading controls',
      'Contents',
      'Article',
      '3 parts of the page are not shown',
      'Original page',
    ])
      expect(scene.landmarks).toContain(name);
  });

  it('begins with the note that the article is not whole, the reason, and the links', () => {
    expect(timesSaid(scene.note, 'This is not the whole article')).toBe(1);
    expect(scene.note).toMatch(
      /The article goes on, on more pages\. Go on reading at the original page (?:visited )?link/,
    );
    expect(scene.note).toMatch(/List with 2 items\.? • Page 2 link/);
  });

  it('says how much is left when it is asked, once', () => {
    expect(timesSaid(scene.progress, '3 of 3 minutes left')).toBe(1);
  });

  it('has a dialog of links: its name, its role, a button for each, and the way back', () => {
    const { links, firstLink, fromLinks } = scene.dialogs;
    expect(links).toMatch(/Links in this article dialog\.? Links in this article heading level 2/);
    expect(firstLink).toMatch(/List with 2 items\.? at the north quay push button/);
    expect(timesSaid(fromLinks, 'The north quay')).toBe(1);
  });

  it('has a dialog of keys: its name, its role, a table with headers, and the way back', () => {
    const { keys, firstKey, fromKeys } = scene.dialogs;
    expect(keys).toMatch(/Keys dialog\.? Keys heading level 2/);
    expect(firstKey).toMatch(/Change it column header.*Change: Previous heading toggle button not/);
    expect(timesSaid(fromKeys, 'The north quay')).toBe(1);
  });

  it('has the settings, which lead back to the text they were opened from', () => {
    expect(scene.dialogs.settings).toMatch(/Settings dialog\.? Settings heading level 2/);
    expect(timesSaid(scene.dialogs.fromSettings, 'The north quay')).toBe(1);
  });

  it('says of no heading that it can be clicked', () => {
    const { heading, links, keys, settings, chosen } = scene.dialogs;
    expect([heading, links, keys, settings, chosen].join(' ')).not.toContain('clickable');
  });

  it('has contents: the entry of the section, and the heading that it leads to', () => {
    expect(scene.dialogs.contents).toMatch(/The north quay link/);
    expect(scene.dialogs.chosen).toContain('The north quay heading level 2');
  });

  it('leads by headings to what was left out, with its count', () => {
    expect(scene.headings).toContain('3 parts of the page are not shown heading level 2');
  });

  it('says of each kind and part its name, and whether it is open', () => {
    expect(scene.kind).toMatch(/Related articles: 2 parts .*collapsed/);
    expect(timesSaid(scene.kindOpened, 'expanded')).toBe(1);
    expect(scene.part).toMatch(/List with 2 items\.? Most read .*collapsed/);
    expect(timesSaid(scene.partOpened, 'expanded')).toBe(1);
  });

  it('says once that a part was put into the article', () => {
    expect(scene.putIn.button).toContain('Put into the article push button');
    expect(timesSaid(scene.putIn.done, 'Put into the article: Most read')).toBe(1);
  });

  it('leads from there to the part in the article, and says once that it was taken out there', () => {
    const { focusAfter, goTo, there, text, takenOut, focusAtEnd } = scene.putIn;
    expect(focusAfter).toBe('Take out of the article');
    expect(goTo).toContain('Go to it in the article push button');
    expect(there).toMatch(/Most read region/);
    expect(timesSaid(text, 'Swing bridge closed until noon')).toBe(1);
    expect(timesSaid(takenOut, 'Taken out of the article: Most read')).toBe(1);
    // Where the focus is then: Chromium names a paragraph that has it by its text, and Orca says the first line after that name.
    expect(timesSaid(takenOut, 'Paragraph 6')).toBeGreaterThan(0);
    expect(focusAtEnd).toMatch(/^Paragraph 6 /);
  });

  it('says a table line by line, each value with its header', () => {
    const row = /List with 2 items\.? • Quay: North quay\. Boats: 4\. Minutes: 7\./;
    expect(scene.numbered.table).toMatch(row);
  });

  it('says the number of a link in the text, and lists the links by their numbers at the end', () => {
    expect(scene.numbered.line).toMatch(/at the north quay(?: link)?\.? ?\[1\]/);
    expect(scene.numbered.list).toMatch(/List with 2 items\.? 1\. at the north quay link/);
  });
});
