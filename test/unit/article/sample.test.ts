import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extract } from '../../../src/article/extract.ts';
import { textOf } from '../../../src/article/text.ts';

const sample = join(import.meta.dirname, '../../pages/sample-news');
const read = (name: string): string => readFileSync(join(sample, name), 'utf8');
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const withoutSpace = (html: string): string =>
  html.replace(/>\s+/g, '>').replace(/\s+</g, '<').trim();

const address = 'https://courier.example/';

const article = () => {
  const page = parse(`<base href="${address}">${read('source.html')}`);
  const extraction = extract(page, address);
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article;
};

it('reads the sample page as it is expected to', () => {
  expect(withoutSpace(article().body)).toBe(withoutSpace(read('expected.html')));
});

it('says of the sample page what the page says of itself', () => {
  expect(article()).toMatchObject({
    title: "Line 4 Brings Trams Back To Aldermouth's Harbour",
    byline: 'Harbour Desk',
    published: '2024-05-13T06:30:00Z',
    site: 'Aldermouth Courier',
    language: 'en',
    leadImage: {
      source: 'https://courier.example/tram.svg',
      description: 'A green tram marked 4 Harbour stands on the quay in front of brick warehouses',
      caption: 'The first tram of Line 4 on Rope Quay, minutes before it left for the station.',
      credit: null,
    },
    completeness: { kind: 'whole' },
  });
});

it('says everything that the sample expects as text, in order', () => {
  const { title, leadImage, body } = article();
  const text = [title, leadImage?.caption ?? '', textOf(parse(body).body)].join('\n');
  const words = (all: string): string => all.replace(/\s+/g, ' ').trim();
  expect(words(text)).toBe(words(read('expected.txt')));
});
