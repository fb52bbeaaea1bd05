/** Pages for tests: at random, and a plain news page. */
import fc from 'fast-check';

const tags = fc.constantFrom(
  ...[
    'p',
    'div',
    'section',
    'article',
    'aside',
    'nav',
    'ul',
    'li',
    'h1',
    'h2',
    'a',
    'b',
    'span',
    'form',
    'table',
    'tr',
  ],
  ...[
    'td',
    'figure',
    'figcaption',
    'blockquote',
    'pre',
    'br',
    'img',
    'button',
    'details',
    'summary',
    'noscript',
    'svg',
  ],
);

const names = fc.constantFrom(
  '',
  'content',
  'article-body',
  'related',
  'comments',
  'nav',
  'caption',
  'sr-only',
  'ad',
);

const word = fc.constantFrom(
  'bridge',
  'council',
  'Monday,',
  'agreed.',
  '桥',
  'мост',
  'γέφυρα',
  '3',
  '&amp;',
  '—',
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

/** HTML of random elements, well nested or not. */
export const randomHtml = fc
  .array(
    fc.oneof(
      text,
      fc.tuple(tags, names).map(([tag, name]) => `<${tag} class="${name}" name="${name}">`),
      tags.map((tag) => `</${tag}>`),
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(''));

const sentence =
  'The council met on Monday, and after a long debate it agreed to mend the old bridge. ';

/** The paragraphs of a news page, each different. */
export const paragraphs = Array.from(
  { length: 8 },
  (_, index) => `Part ${index}. ${sentence.repeat(3).trim()}`,
);

/** A news page: menu, headline, byline, paragraphs, a related box, comments and a footer. */
export const newsPage = `<html lang="en"><head><title>The bridge</title><meta property="og:title" content="The bridge">
<meta property="og:type" content="article"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>The bridge</h1><div class="byline">By A. Writer</div>
<figure><img src="/bridge.jpg" alt="A bridge"><figcaption>The bridge in spring.</figcaption></figure>
<div class="article-body">${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div>
<div class="related-stories"><h3>Read more</h3><ul><li><a href="/a">A tunnel is dug</a></li><li><a href="/b">A ferry sinks</a></li></ul></div>
</article></main>
<section id="comments" class="comments"><h2>Comments</h2><p>First!</p></section>
<footer><a href="/contact">Contact</a></footer></body></html>`;
