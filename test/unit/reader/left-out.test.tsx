import './dom-gaps.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LeftOut } from '../../../src/article/left-out.ts';
import { addressOfText } from '../../../src/article/text-fragment.ts';
import { ReaderView } from '../../../src/reader/reader-view.tsx';
import { anArticle } from '../an-article.ts';
import { until } from '../ui/surface.ts';

const parts: readonly LeftOut[] = [
  {
    kind: 'related',
    name: 'Read more',
    body: '<h3>Read more</h3><p><a href="https://x.example/">More</a></p>',
  },
  { kind: 'comments', name: 'Forum', body: '<p onclick="x()">Closed.<script>x()</script></p>' },
  { kind: 'related', name: 'Most read', body: '<h3>Most read</h3><p>Five things</p>' },
];

const show = (
  leftOut: readonly LeftOut[],
  body = '<p>It opens on Monday.</p>',
  title = 'The new tram line opens',
) =>
  act(() => {
    const article = anArticle({ leftOut: [...leftOut], body, title });
    render(
      <ReaderView found={{ article, place: null, keptOnDisk: true, isPrivate: false }} />,
      document.body,
    );
  });

const section = () => document.querySelector('section.left-out');
const place = () => section()?.querySelector('.tool-row a')?.getAttribute('href');
const putIns = () => [...document.querySelectorAll('article h2')].map((title) => title.textContent);
const said = () => document.querySelector('[role=status]')?.textContent?.replace('\u00a0', '');

const open = (name: string) =>
  act(() => {
    const summaries = [...document.querySelectorAll('summary')];
    const details = summaries.find(({ textContent }) => textContent.trim() === name)?.parentElement;
    details?.toggleAttribute('open', true);
    details?.dispatchEvent(new Event('toggle'));
  });

const press = (name: string, where: Element | null = section()) =>
  act(() => {
    const buttons = [...(where?.querySelectorAll('button') ?? [])];
    const button = buttons.find(({ textContent }) => textContent === name);
    button?.focus();
    button?.click();
  });

beforeEach(() => show(parts));
afterEach(() => act(() => render(null, document.body)));

describe('what was left out', () => {
  it('is a landmark that says how much it is', () => {
    const title = section()?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(title)?.textContent).toBe('3 parts of the page are not shown');
  });

  it('is listed by kind, and in each by name in the order of the page', () => {
    const names = [...(section()?.querySelectorAll('summary') ?? [])].map((s) => s.textContent);
    expect(names).toEqual([
      'Related articles: 2 parts',
      'Read more',
      'Most read',
      'Comments: one part',
      'Forum',
    ]);
  });

  it('is said, and the original named, by names of another direction kept apart from our words', async () => {
    await show([{ ...parts[1], name: 'التعليقات (3)' } as LeftOut], undefined, '«ترام» جديد');
    await open('التعليقات (3)');
    await press('Put into the article');
    await until(() => said() === 'Put into the article: \u2068التعليقات (3)\u2069');
    expect(document.querySelector('.reader-footer')?.textContent).toBe(
      'Read the original: \u2068«ترام» جديد\u2069',
    );
  });

  it('is not there where nothing was left out', async () => {
    await show([]);
    expect(section()).toBeNull();
  });

  it('comes through the one door when it is opened', async () => {
    await open('Forum');
    expect(document.querySelector('.left-out-text')?.innerHTML).toBe('<p>Closed.</p>');
  });

  it('leads to its place on the original page', async () => {
    await open('Most read');
    expect(place()).toBe('https://news.example/tram#:~:text=Most%20read');
  });

  it('leads there by the words of its first block alone, also where that stands in another', async () => {
    await show([
      { kind: 'other', name: 'List', body: '<ul><li>One <b>a</b></li><li>Two</li></ul>' },
    ]);
    await open('List');
    expect(place()).toBe('https://news.example/tram#:~:text=One%20a');
  });
});

describe('a part put into the article', () => {
  beforeEach(async () => {
    await open('Most read');
    await open('Read more');
    await press('Put into the article', section()?.querySelectorAll('li')[1] ?? null);
  });
  afterEach(async () => {
    await press('Take out of the article');
    await press('Take out of the article');
  });

  it('stands in its text, and that is said once', () => {
    expect(putIns().includes('Most read')).toBe(true);
    expect(said()).toBe('Put into the article: Most read');
  });

  it('leaves the focus on the button, which now takes it out', async () => {
    expect(document.activeElement?.textContent).toBe('Take out of the article');
    await press('Take out of the article');
    expect(putIns()).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Put into the article');
  });

  it('stands in the order of the page beside others', async () => {
    await press('Put into the article');
    expect(putIns()).toEqual(['Read more', 'Most read']);
  });

  it('can be gone to', async () => {
    await press('Go to it in the article');
    expect(document.activeElement?.id).toBe('part-2');
  });

  it('can be taken out where it stands, and the focus goes to the text before it', async () => {
    await press('Take out of the article', document.querySelector('article'));
    await until(() => expect(putIns()).toEqual([]));
    expect(document.activeElement?.textContent).toBe('It opens on Monday.');
    expect(said()).toBe('Taken out of the article: Most read');
  });

  it('belongs to the contents', async () => {
    await press('Put into the article');
    const contents = [...document.querySelectorAll('#contents a')].map((a) => a.textContent);
    expect(contents).toContain('Most read');
  });
});

describe('a part put in where it stood', () => {
  const body =
    '<p>One  begins.</p><ul><li>Two</li><li>Three goes on and on for long.</li></ul><p>Four</p>';
  const placed = (after: string): readonly LeftOut[] => [
    { kind: 'other', name: 'Aside', body: '<p>A</p>', after },
    { kind: 'other', name: 'Beside', body: '<p>B</p>', after },
  ];
  const order = () =>
    [...document.querySelectorAll('.body > *')].map(
      (child) => child.querySelector('h2')?.textContent ?? child.localName,
    );
  const putBoth = async (after: string): Promise<void> => {
    await show(placed(after), body);
    await open('Beside');
    await press('Put into the article');
    await open('Aside');
    await press('Put into the article');
  };
  afterEach(async () => {
    await press('Take out of the article');
    await press('Take out of the article');
  });

  it.each([
    ['One begins.', ['p', 'Aside', 'Beside', 'ul', 'p']],
    ['Three goes on', ['p', 'ul', 'Aside', 'Beside', 'p']],
    ['goes on and on for long.', ['p', 'ul', 'Aside', 'Beside', 'p']],
    ['The new tram line opens', ['Aside', 'Beside', 'p', 'ul', 'p']],
    ['', ['Aside', 'Beside', 'p', 'ul', 'p']],
    ['of a text that is no more', ['p', 'ul', 'p', 'Aside', 'Beside']],
  ])('after "%s"', async (after, expected) => {
    await putBoth(after);
    expect(order()).toEqual(expected);
  });
});

describe('the address of a text', () => {
  it.each([
    [
      'https://a.example/x',
      'One, two - three',
      'https://a.example/x#:~:text=One%2C%20two%20%2D%20three',
    ],
    ['https://a.example/x#top', 'One', 'https://a.example/x#top:~:text=One'],
    ['https://a.example/x', ' ', 'https://a.example/x'],
    [
      'https://a.example/x',
      '1 2 3 4 5 6 7 8 9',
      'https://a.example/x#:~:text=1%202%203%204%205%206%207%208',
    ],
  ])('%s, "%s"', (address, text, expected) => {
    expect(addressOfText(address, text)).toBe(expected);
  });
});
