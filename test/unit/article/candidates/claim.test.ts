import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../src/article/blocks/look.ts';
import { findByClaim } from '../../../../src/article/candidates/claim.ts';
import { copyPage } from '../../../../src/article/copy.ts';
import { readLinkedData } from '../../../../src/article/describe/linked-data.ts';

const OPENING = 'The council agreed on Tuesday, after a long debate, to mend the old bridge.';
const REST = 'The work begins in May and will take the better part of the year, the mayor said.';
const ALL_OF_IT = Array(9).fill(REST).join(' ');
const WHOLE = `${OPENING}\n\n${ALL_OF_IT}`;

const claimOf = (articleBody: string, more: object = {}, shown = OPENING, before = '') => {
  const data = before + JSON.stringify({ '@type': 'NewsArticle', articleBody, ...more });
  const html = `<script type="application/ld+json">${data}</script><p>${shown}</p>`;
  const page = copyPage(new DOMParser().parseFromString(html, 'text/html'));
  const scene = sceneOf(page);
  const found = { body: page.body, kept: new Set(scene.blocks) };
  return findByClaim(page, scene, readLinkedData(page), found);
};

describe('the article that JSON-LD gives', () => {
  it('is read, a paragraph a line, where the page shows only its beginning', () => {
    const texts = [...(claimOf(WHOLE)?.body.children ?? [])].map(({ textContent }) => textContent);
    expect(texts).toEqual([OPENING, ALL_OF_IT]);
  });

  it('does not take for its own a short text of the page that it says somewhere', () => {
    const menu = '<nav><a href="/may">May</a></nav>';
    const claimed = claimOf(WHOLE, {}, `${OPENING}</p>${menu}<p>`);
    expect([...(claimed?.kept ?? [])].map(({ text }) => text)).toEqual([OPENING]);
  });

  it('is not read where the page shows as much', () => {
    expect(claimOf(WHOLE, {}, WHOLE)).toBeNull();
  });

  it('is not read where it is to be paid for', () => {
    expect(claimOf(WHOLE, { isAccessibleForFree: 'False' })).toBeNull();
    expect(claimOf(WHOLE, { hasPart: { isAccessibleForFree: false } })).toBeNull();
  });

  it('is not read where its data cannot be, which may say that it is to be paid for', () => {
    expect(claimOf(WHOLE, {}, OPENING, '{"broken": ')).toBeNull();
  });

  it('is not read where it is of another article or full of tags', () => {
    expect(
      claimOf(WHOLE, {}, 'Snow fell in the hills all night, and the roads are closed.'),
    ).toBeNull();
    expect(claimOf(`<p>${WHOLE}</p>`)).toBeNull();
  });
});
