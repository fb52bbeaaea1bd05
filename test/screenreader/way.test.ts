import { expect, it } from 'vitest';
import { keepArticle } from '../browser/harness/articles.ts';
import { waitForReader } from '../browser/harness/reading.ts';
import { richArticle } from '../browser/harness/rich-article.ts';
import { enterByEar } from './harness/entering.ts';
import { byEar, type Stage } from './harness/stage.ts';
import { timesSaid } from './harness/words.ts';

/** The reader's own keys. After a key of Orca's own it takes what follows for the browser's answer, and does not say it. */
const pressOurs = async ({ tap, press }: Stage, keys: string, awaited: RegExp): Promise<string> => {
  await tap('Control_L');
  return press(keys, awaited);
};

/** Goes on by a key of Orca's until it says something, and gives all that it said. */
const goOn = async ({ press }: Stage, keys: string, awaited: string): Promise<string> => {
  const said = [await press(keys)];
  while (said.length < 12 && !said.at(-1)?.includes(awaited)) said.push(await press(keys));
  return said.join(' ');
};

const prepare = async (stage: Stage) => {
  const { tab } = await enterByEar(stage);
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
  const progress = await pressOurs(stage, 'alt+w', /left/);
  await stage.press('ctrl+Home', 'Skip to article');
  const headings = await goOn(stage, 'h', 'not shown');
  const kind = await stage.press('Tab', 'Related articles');
  const kindOpened = await stage.press('Return', 'expanded');
  const part = await stage.press('Tab', 'Most read');
  const partOpened = await stage.press('Return', 'expanded');
  const putIn = await stage.press('Tab', 'Put into the article');
  const done = await stage.press('Return', 'Most read');
  return { landmarks, note, progress, headings, kind, kindOpened, part, partOpened, putIn, done };
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
    expect(scene.putIn).toContain('Put into the article push button');
    expect(timesSaid(scene.done, 'Put into the article: Most read')).toBe(1);
  });
});
