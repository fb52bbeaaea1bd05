import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { sampleBody, showBody } from './harness/article.ts';
import { enterQuietly } from './harness/entering.ts';
import { byEar, type Stage } from './harness/stage.ts';
import { timesSaid, wronglySaid } from './harness/words.ts';

const longest = 150;
const lastWords = 'she had sold out';

/** What Orca says line by line, from the headline to the end of the article. */
const readLineByLine = async ({ press }: Stage): Promise<readonly string[]> => {
  await press('ctrl+Home');
  const lines = [await press('h', 'heading level 1')];
  while (lines.length < longest && !lines.at(-1)?.includes(lastWords))
    lines.push(await press('Down'));
  return lines;
};

const captions = ['The stop at Mill Hill, in front of the hospital.', 'Line 4 in figures'];

/** The texts of the sample article. Of captions and the table more is said than their texts: they have tests of their own. */
const expectedTexts = async (): Promise<readonly string[]> => {
  const file = new URL('../pages/sample-news/expected.txt', import.meta.url);
  const texts = (await readFile(file, 'utf8')).split(/\n{2,}/).map((text) => text.trim());
  return texts.filter((text) => !(text.includes('\n') || captions.includes(text)));
};

const prepare = async (stage: Stage) => {
  const tab = await enterQuietly(stage);
  await showBody(tab, await sampleBody());
  await stage.tap('Control_L');
  const lines = await readLineByLine(stage);
  return { said: lines.join(' ') };
};

byEar('an article, line by line', prepare, (scene) => {
  it('is said whole: every paragraph in order, no word lost, none twice', async () => {
    expect(wronglySaid(scene.said, await expectedTexts())).toEqual([]);
  });

  it('has headings with their levels', () => {
    expect(scene.said).toContain(
      "Line 4 Brings Trams Back To Aldermouth's Harbour heading level 1.",
    );
    expect(scene.said).toContain('A Step-Free Line From End To End heading level 2.');
    expect(scene.said).toContain('What It Cost, And Who Pays heading level 2.');
  });

  it('has a list with its count, and says where it ends', () => {
    expect(scene.said).toMatch(/List with 4 items\.? • doors that beep .* leaving list/);
  });

  it('has a picture with its description and its caption', () => {
    const description = 'A tram stop with a glass roof, a ramp at one end and a yellow line';
    expect(scene.said).toMatch(new RegExp(`figure\\.? ${description}[^.]* image\\.`));
    expect(scene.said).toContain('The stop at Mill Hill, in front of the hospital. caption.');
    expect(timesSaid(scene.said, description)).toBe(1);
    expect(timesSaid(scene.said, 'The stop at Mill Hill')).toBe(1);
  });

  it('has a quotation that says so', () => {
    expect(scene.said).toMatch(/block quote\.? We were told .* leaving blockquote/);
  });

  it('has a table with its caption, its size, and a header before each cell', () => {
    expect(scene.said).toMatch(/table with 3 rows 3 columns\.? Line 4 in figures caption/);
    expect(timesSaid(scene.said, 'Line 4 in figures')).toBe(1);
    expect(scene.said).toContain('Stops column header 4. Minutes column header 7.');
    expect(scene.said).toContain('Stops column header 5. Minutes column header 9.');
  });
});
