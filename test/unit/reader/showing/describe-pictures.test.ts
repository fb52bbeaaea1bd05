import { beforeEach, describe, expect, it } from 'vitest';
import { watchPictures } from '../../../../src/reader/failed-pictures.ts';
import {
  describePictures,
  type PictureWays,
} from '../../../../src/reader/showing/describe-pictures.ts';
import { nodesOf } from '../../nodes-of.ts';

const shown: PictureWays = { pictures: 'shown', descriptions: false };

const root = () => document.body;
const descriptions = () =>
  [...document.querySelectorAll('.picture-description')].map((element) => element.textContent);

const tram = '<p><img src="https://news.example/tram.jpg" alt="A red tram"></p>';

const showWith = (html: string, ways: Partial<PictureWays>): void => {
  root().replaceChildren(nodesOf(html));
  describePictures(root(), { ...shown, ...ways });
};

beforeEach(() => root().replaceChildren());

describe('pictures', () => {
  it('stand alone, as they usually do', () => {
    showWith(tram, {});
    expect(descriptions()).toEqual([]);
  });

  it('say so where the page does not describe them', () => {
    showWith('<img src="https://news.example/a.jpg">', {});
    expect(document.querySelector('img')?.alt).toBe('Image, no description');
  });

  it.each(['described', 'hidden'] as const)('that are decoration are silent: %s', (pictures) => {
    showWith('<img src="https://news.example/a.jpg" alt="">', { pictures });
    expect(descriptions()).toEqual([]);
  });

  it('give way to their descriptions', () => {
    showWith(`${tram}<img src="https://news.example/a.jpg">`, { pictures: 'described' });
    expect(descriptions()).toEqual(['Image: A red tram', 'Image, no description']);
    expect(document.querySelector('[aria-hidden]')).toBeNull();
  });

  it('have descriptions of another direction kept apart from our words', () => {
    showWith(tram.replace('A red tram', 'ترام أحمر!'), { pictures: 'described' });
    expect(descriptions()).toEqual(['Image: \u2068ترام أحمر!\u2069']);
  });

  it('have their descriptions below them, which a screen reader does not hear twice', () => {
    showWith(tram, { descriptions: true });
    expect(descriptions()).toEqual(['Image: A red tram']);
    expect(document.querySelector('.picture-description')?.ariaHidden).toBe('true');
  });

  it('are hidden without a trace, but a link keeps its name', () => {
    const link =
      '<a href="https://news.example/"><img src="https://news.example/a.jpg" alt="Home"></a>';
    showWith(`${tram}${link}`, { pictures: 'hidden' });
    expect(descriptions()).toEqual(['Image: Home']);
  });

  it('can be shown another way at any time, and as before', () => {
    showWith(tram, { pictures: 'described' });
    describePictures(root(), { pictures: 'described', descriptions: true });
    expect(descriptions()).toHaveLength(1);
    describePictures(root(), shown);
    expect(descriptions()).toEqual([]);
  });

  it('that will not load leave one description and a link', () => {
    showWith(tram, { descriptions: true });
    const stop = watchPictures(root());
    document.querySelector('img')?.dispatchEvent(new Event('error'));
    expect(root().textContent).toBe('Image that did not load: A red tram');
    expect(document.querySelector('a')?.href).toBe('https://news.example/tram.jpg');
    stop();
  });

  it.each([
    ['<img src="https://news.example/a.jpg">', 'Image that did not load, no description'],
    [
      '<a href="https://news.example/"><img src="https://news.example/a.jpg" alt="Home"></a>',
      'Image that did not load: Home',
    ],
  ])('that will not load say so in whatever stands for them: %s', (html, words) => {
    showWith(html, {});
    const stop = watchPictures(root());
    document.querySelector('img')?.dispatchEvent(new Event('error'));
    expect(root().textContent).toBe(words);
    expect(document.querySelectorAll('a')).toHaveLength(1);
    stop();
  });
});
