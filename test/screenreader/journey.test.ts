import { expect, it } from 'vitest';
import { enterByEar } from './harness/entering.ts';
import { byEar } from './harness/stage.ts';
import { timesSaid, wronglySaid } from './harness/words.ts';

const title = "Line 4 Brings Trams Back To Aldermouth's Harbour";

/** Runs in the reader: the texts that a reader must hear, in order. */
const listTexts = (): readonly string[] =>
  [...document.querySelectorAll('.body :is(h2, p, li)')].map(
    ({ textContent }) => textContent ?? '',
  );

byEar('the way into the reader', enterByEar, (scene) => {
  it('says in the popup what the page is, and the button, once', () => {
    // In Firefox Orca says the popup's name or leaves it out, by which of the window's events it takes first: docs/accessibility.md.
    if (scene.browser.name === 'chromium') expect(scene.popup).toContain('Lectern document web.');
    expect(scene.popup).toMatch(/Read this article push button\. An article of \d+ words\./);
    expect(timesSaid(scene.popup, 'Read this article')).toBe(1);
    expect(timesSaid(scene.popup, 'An article of')).toBe(1);
  });

  it('says the title of the article on arrival', () => {
    expect(scene.arrival).toContain(`${title}, Aldermouth Courier document web.`);
  });

  it('has links, buttons and landmarks by name before the article', async () => {
    const skip = await scene.press('ctrl+Home');
    const lines = [skip, await scene.press('Down'), await scene.press('Down')];
    while (lines.length < 12 && !lines.join(' ').includes('main content'))
      lines.push(await scene.press('Down'));
    const said = lines.join(' ');
    expect(said).toMatch(/^Skip to article(?: link)?\. Skip to reading controls link\./);
    expect(said).toMatch(
      /banner\.? Reading controls\.? Back to the page push button\. Original page (?:visited )?link\./,
    );
    expect(said).toContain('Settings collapsed push button. opens dialog');
    expect(said).toMatch(new RegExp(`main content Article\\.? ${title} article`));
  });

  it('leads from heading to heading, the headline first, each said once with its level', async () => {
    await scene.press('ctrl+Home');
    const headings = [await scene.press('h'), await scene.press('h'), await scene.press('h')];
    expect(headings).toEqual([
      `${title} heading level 1.`,
      'A Step-Free Line From End To End heading level 2.',
      'What It Cost, And Who Pays heading level 2.',
    ]);
  });

  it('is read from end to end on one key, every part in order and once', async () => {
    const texts = await scene.tab.evaluate(listTexts);
    await scene.press('ctrl+Home');
    const read = await scene.hearReading('KP_Add');
    expect(texts.length).toBeGreaterThan(12);
    expect(wronglySaid(read, texts)).toEqual([]);
    expect(read).toMatch(new RegExp(`Read the original: ${title} (?:visited )?link`));
  });

  it('leads back: the title of the page is said', async () => {
    await scene.tap('Control_L');
    await scene.press('ctrl+Home');
    await scene.press('b', 'Back to the page push button');
    const said = await scene.press('Return', `${title} | Aldermouth Courier`);
    expect(said).toContain('Aldermouth Courier');
    expect(await scene.tab.address()).toContain('/sample-news/source.html');
  });
});
