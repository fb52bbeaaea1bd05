import { expect, it } from 'vitest';
import { setLeadApart, setPictureApart } from '../../../src/article/apart.ts';

const bodyOf = (html: string): Element => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.body;
};

const found = {
  source: 'https://courier.example/tram_w250.jpg',
  description: 'A tram',
  caption: 'The tram.',
  credit: null,
};

it('takes the picture that opens the body out of it', () => {
  const body = bodyOf(
    '<figure><img src="https://courier.example/tram_w800.jpg" alt=""></figure><p>a</p>',
  );
  expect(setPictureApart(body, found)).toEqual({
    source: 'https://courier.example/tram_w800.jpg',
    description: '',
    caption: 'The tram.',
    credit: null,
  });
  expect(body.innerHTML).toBe('<p>a</p>');
});

it('leaves a lead picture that stands further down where it is', () => {
  const body = bodyOf('<p>a</p><figure><img src="https://courier.example/tram_w800.jpg"></figure>');
  expect(setPictureApart(body, found)).toBeNull();
  expect(body.querySelector('img')).not.toBeNull();
});

it('keeps a lead picture from outside beside another that opens the body', () => {
  const body = bodyOf(
    '<figure><img src="https://courier.example/map.png" alt="Map"></figure><p>a</p>',
  );
  expect(setPictureApart(body, found)).toBe(found);
  expect(body.querySelector('img')).not.toBeNull();
});

it('says a standfirst once', () => {
  const body = bodyOf('<p>Trams run again, along the quay.</p>');
  expect(setLeadApart(body, 'Trams run again along the quay')).toBeNull();
  expect(setLeadApart(body, 'Buses do not.')).toBe('Buses do not.');
});
