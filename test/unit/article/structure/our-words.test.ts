import { describe, expect, it } from 'vitest';
import { structure } from '../../../../src/article/structure/structure.ts';

const FILM =
  '<p>Text</p><iframe src="https://www.youtube.com/embed/abcdefgh" title="Die Brücke"></iframe>';

const bodyOf = (language: string, html: string): string => {
  const page = new DOMParser().parseFromString(
    `<html lang="${language}"><body>${html}`,
    'text/html',
  );
  return structure(page.body, 'https://news.example/').innerHTML;
};

describe('our own words among those of the page', () => {
  it('are said to be English where the page is not', () => {
    expect(bodyOf('de', FILM)).toContain(
      '><span lang="en">Video on YouTube</span>: Die Brücke</a>',
    );
  });

  it('stand as they are on an English page', () => {
    expect(bodyOf('en-GB', FILM)).toContain('>Video on YouTube: Die Brücke</a>');
  });

  it('are marked in a post as well', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>Hallo</p>— Anna <a href="https://twitter.com/anna/status/1">1. Mai</a></blockquote>';
    expect(bodyOf('de', post)).toMatch(/<span lang="en">Post on [^<]+<\/span>/);
  });
});
