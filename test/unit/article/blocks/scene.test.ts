import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../src/article/blocks/look.ts';

const title = '<title>River floods the old town of Halle - The Daily</title>';

const headlineOf = (body: string): string | undefined => {
  const { blocks, titleIndex } = sceneOf(
    new DOMParser().parseFromString(`<head>${title}</head><body>${body}</body>`, 'text/html'),
  );
  return blocks[titleIndex]?.text;
};

describe('where the headline of a page is', () => {
  it('is in the heading that says how the title begins', () => {
    const body = '<h1>The Daily</h1><h2>River floods the old town of Halle</h2><p>Rain fell.</p>';
    expect(headlineOf(body)).toBe('River floods the old town of Halle');
  });

  it('is in a cell where no heading says it', () => {
    const body =
      '<h1>The Daily</h1><table><tr><td>River floods the old town of Halle<tr><td>Rain fell.</table>';
    expect(headlineOf(body)).toBe('River floods the old town of Halle');
  });

  it('is in no link, which may lead to it from anywhere', () => {
    const body = '<p><a href="/1">River floods the old town of Halle</a></p><h1>A flood</h1>';
    expect(headlineOf(body)).toBe('A flood');
  });

  it('is in the heading that holds the title behind a kicker', () => {
    const page = new DOMParser().parseFromString(
      '<title>River floods old town</title><h1>The Daily</h1><h3>Weather: River floods old town</h3>',
      'text/html',
    );
    const { blocks, titleIndex } = sceneOf(page);
    expect(blocks[titleIndex]?.text).toBe('Weather: River floods old town');
  });

  it('is not the title of the page itself, where a parser left that in the body', () => {
    expect(headlineOf(`${title}<h1>A flood</h1>`)).toBe('A flood');
  });
});
