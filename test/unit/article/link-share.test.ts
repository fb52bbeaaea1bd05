import { describe, expect, it } from 'vitest';
import { isLinkList } from '../../../src/article/link-share.ts';

const holding = (html: string): Element => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.body;
};

describe('a list of links', () => {
  it('is told from an article by its share of links', () => {
    const links = Array.from(
      { length: 20 },
      (_, n) => `<li><a href="/${n}">Headline ${n}</a></li>`,
    );
    expect(isLinkList(holding(`<h2>News</h2><ul>${links.join('')}</ul>`))).toBe(true);
  });

  it('is not a text with a link in every sentence', () => {
    const sentence = 'The <a href="/ferry">ferry to the islands</a> will run again in the spring. ';
    expect(isLinkList(holding(sentence.repeat(20)))).toBe(false);
  });

  it('is not told by the markup that a noscript in a link holds as text, where scripts run', () => {
    const body = holding(
      `<p>${'The ferry will run again in the spring. '.repeat(9)}<a href="/1.jpg"></a>`,
    );
    const noscript = body.ownerDocument.createElement('noscript');
    noscript.textContent = '<img src="/1.jpg" alt="">'.repeat(200);
    body.querySelector('a')?.append(noscript);
    expect(isLinkList(body)).toBe(false);
  });

  it('is not an empty element', () => {
    expect(isLinkList(holding(''))).toBe(false);
  });
});
