import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Article, extractionSchema } from '../../../../src/article/article.ts';
import { sceneOf } from '../../../../src/article/blocks/look.ts';
import { copyPage } from '../../../../src/article/copy.ts';
import { extract } from '../../../../src/article/extract.ts';
import { leftOutOf } from '../../../../src/article/left-out/left-out.ts';
import { newsPage, randomHtml } from '../whole-page.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const textIn = (html: string): string => parse(html).body.textContent ?? '';

/** All that an article says, apart, in its body and as left out. */
const textsOf = ({ title, kicker, lead, leadImage, body, leftOut }: Article): readonly string[] => [
  ...[title, kicker, lead, leadImage?.caption, leadImage?.credit].map((text) => text ?? ''),
  ...[body, ...leftOut.map((part) => part.body)].map(textIn),
];

const leftOutOfNews = () => {
  const extraction = extract(parse(newsPage));
  return extraction.ok ? extraction.article.leftOut : [];
};

describe('what was left out', () => {
  it('names each part by its heading or its first words, and says its kind', () => {
    expect(leftOutOfNews().map(({ name, kind }) => [name, kind])).toEqual(
      expect.arrayContaining([
        ['Read more', 'related'],
        ['Comments', 'comments'],
      ]),
    );
  });

  it('keeps links and headings, without the looks', () => {
    const related = leftOutOfNews().find(({ kind }) => kind === 'related');
    expect(related?.body).toContain('<h3>Read more</h3>');
    expect(related?.body).toContain('A tunnel is dug');
  });

  it('says after which text of the article each part stood', () => {
    const page = parse(
      '<p>Menu</p><p>One  begins</p><p>Advert</p><p>Two</p><div><p>Forum</p></div>',
    );
    const scene = sceneOf(copyPage(page));
    const kept = new Set(scene.blocks.filter(({ text }) => /^(One|Two)/.test(text)));
    expect(leftOutOf(scene, kept).map(({ name, after }) => [name, after])).toEqual([
      ['Menu', ''],
      ['Advert', 'One begins'],
      ['Forum', 'Two'],
    ]);
  });

  it('lists loose text beside the article by itself, and not with all the rest of the page', () => {
    const page =
      '<a href="#a">Skip</a><nav><p>Menu</p></nav><p>One</p><footer><p>Imprint</p></footer>';
    const scene = sceneOf(copyPage(parse(page)));
    const kept = new Set(scene.blocks.filter(({ text }) => text === 'One'));
    expect(leftOutOf(scene, kept).map(({ name, kind, after }) => [name, kind, after])).toEqual([
      ['Skip', 'navigation', ''],
      ['Menu', 'navigation', ''],
      ['Imprint', 'navigation', 'One'],
    ]);
  });

  it('takes the beginning and the end of a section for no navigation', () => {
    const section = '<article><header><p>Rating: unproven</p></header><p>One</p></article>';
    const scene = sceneOf(copyPage(parse(section)));
    const kept = new Set(scene.blocks.filter(({ text }) => text === 'One'));
    expect(leftOutOf(scene, kept).map(({ kind }) => kind)).toEqual(['other']);
  });

  it.each([
    [
      'a menu beside its box',
      '<div><nav><a href="/a">Sport</a><br><br><a href="/b">Town</a></nav></div>',
      'navigation',
    ],
    [
      "a page's header by its role",
      '<div role="banner"><div><p>Courier</p><p>Sport</p></div></div>',
      'other',
    ],
    ['links to networks', '<p><a href="https://x.example/intent/post">Share it</a></p>', 'other'],
    ['links to other articles', '<p><a href="/a">A tunnel is dug</a></p>', 'related'],
    ['what calls itself an advertisement', '<p>Advertisement</p>', 'advertisement'],
    ['what asks to subscribe', '<p>Get our newsletter every day</p>', 'newsletter'],
    ['what readers say', '<p>12 comments</p>', 'comments'],
  ])('says the kind of %s', (_, html, kind) => {
    const scene = sceneOf(copyPage(parse(`<p>One</p>${html}`)));
    const kept = new Set(scene.blocks.filter(({ text }) => text === 'One'));
    expect(leftOutOf(scene, kept).map((part) => part.kind)).toEqual([kind]);
  });

  it('keeps the space between its words and its links', () => {
    const line = '<p><b>Read more:</b> <a href="https://a.example/">Snow</a> <i>(map)</i>.</p>';
    const scene = sceneOf(copyPage(parse(`<p>One</p>${line}`)));
    const kept = new Set(scene.blocks.filter(({ text }) => text === 'One'));
    expect(leftOutOf(scene, kept)[0]?.body).toBe(
      '<p>Read more: <a href="https://a.example/">Snow</a> (map).</p>',
    );
  });

  it('does not list a caption that the article says with its credit apart', () => {
    const scene = sceneOf(copyPage(parse('<p>One</p><p>The quay. — Photo: Harbour Desk</p>')));
    const kept = new Set(scene.blocks.filter(({ text }) => text === 'One'));
    expect(leftOutOf(scene, kept, ['The quay.Photo: Harbour Desk'])).toEqual([]);
  });

  it('parts the words of neighbouring links, in its name too', () => {
    const page = '<p>One</p><div><a href="/in">Sign in</a><a href="/join">Join us</a></div>';
    const scene = sceneOf(copyPage(parse(page)));
    const kept = new Set(scene.blocks.filter(({ text }) => text === 'One'));
    const [part] = leftOutOf(scene, kept);
    expect(part?.name).toBe('Sign in Join us');
    expect(textIn(part?.body ?? '')).toBe('Sign in Join us');
  });

  it('keeps the lines of a listing', () => {
    const scene = sceneOf(copyPage(parse('<p>One</p><pre><b>a</b>\n  <b>b</b></pre>')));
    const kept = new Set(scene.blocks.filter(({ text }) => text === 'One'));
    expect(leftOutOf(scene, kept)[0]?.body).toBe('<pre>a\n  b</pre>');
  });

  it('says no more of a listing than it shows', () => {
    const scene = sceneOf(copyPage(parse('<p>One</p><pre>a<noscript>b</noscript></pre>')));
    const kept = new Set(scene.blocks.filter(({ text }) => text === 'One'));
    expect(leftOutOf(scene, kept)[0]?.body).toBe('<pre>a</pre>');
  });

  it('loses no words where a tag that is never closed begins a box in the midst of a line', () => {
    const body = '<div class="article-body">';
    const page = newsPage.replace(`${body}<p>`, `${body}&lt;<span class="comments">`);
    expect(page).not.toBe(newsPage);
    const extraction = extract(parse(page));
    if (!extraction.ok) throw new Error(extraction.reason);
    expect(textsOf(extraction.article).join(' ')).toContain('Part 0');
  });

  it('does not list what the article says apart, such as its title', () => {
    const scene = sceneOf(copyPage(parse('<h1>Ferry</h1><p>One</p><p>Advert</p>')));
    const kept = new Set(scene.blocks.filter(({ text }) => text === 'One'));
    expect(leftOutOf(scene, kept, ['Ferry']).map(({ name }) => name)).toEqual(['Advert']);
  });

  it('takes every block that is not kept, in page order, each once', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(randomHtml, (html) => {
        const scene = sceneOf(copyPage(parse(html)));
        const kept = new Set(scene.blocks.filter((_, index) => index % 3 === 0));
        const rest = scene.blocks.filter((block) => !kept.has(block));
        const told = leftOutOf(scene, kept).map(({ body }) => textIn(body));
        expect(lettersOf(told.join(''))).toBe(lettersOf(rest.map(({ text }) => text).join('')));
      }),
      { numRuns: 80 },
    );
  });

  it('and the article hold together every text of the page, whatever stands in it', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(randomHtml, fc.nat({ max: newsPage.length }), (html, at) => {
        const page = parse(newsPage.slice(0, at) + html + newsPage.slice(at));
        const extraction = extract(page);
        if (!extraction.ok) return;
        const told = lettersOf(textsOf(extraction.article).join(' '));
        for (const { texts } of sceneOf(copyPage(page)).blocks)
          for (const text of texts)
            if (text.parentElement?.closest('.sr-only') === null)
              expect(told).toContain(lettersOf(text.data));
      }),
      { numRuns: 100 },
    );
  });

  it('never throws, never changes the page, and gives a valid extraction, whatever the page', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(randomHtml, (html) => {
        const page = parse(html);
        const before = page.documentElement.outerHTML;
        expect(
          v.safeParse(extractionSchema, JSON.parse(JSON.stringify(extract(page)))).success,
        ).toBe(true);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 80 },
    );
  });
});
