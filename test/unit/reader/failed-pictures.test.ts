import { afterEach, expect, it } from 'vitest';
import { watchPictures } from '../../../src/reader/failed-pictures.ts';
import { put } from './put.ts';

afterEach(() => document.body.replaceChildren());

/** A picture that has the focus, as the key for the next picture gives it, and then fails. */
const fail = (html: string): void => {
  const root = put(html);
  watchPictures(root);
  const picture = root.querySelector('img');
  picture?.setAttribute('tabindex', '-1');
  picture?.focus();
  picture?.dispatchEvent(new Event('error'));
};

it('a picture that fails while it has the focus leaves that to what stands for it', () => {
  fail('<p><img alt="a dog" src="https://news.example/dog.jpg"></p>');
  expect(document.activeElement?.className).toBe('picture-failed');
});

it('a picture in a link that fails while it has the focus leaves that to the link', () => {
  fail('<a href="https://news.example/"><img alt="a dog" src="https://news.example/dog.jpg"></a>');
  expect(document.activeElement?.getAttribute('href')).toBe('https://news.example/');
});
