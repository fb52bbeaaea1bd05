import { describe, expect, it } from 'vitest';
import { sanitise } from '../../../src/article/sanitise.ts';

const clean = (html: string): string => {
  const holder = document.createElement('div');
  holder.append(sanitise(html, document));
  return holder.innerHTML;
};

const unchanged = [
  '<p lang="ar" dir="rtl">مرحبا</p>',
  '<h2>One</h2><h3>Two</h3>',
  '<ol start="3" reversed=""><li value="3">c</li></ol>',
  '<table><caption>Rain</caption><tbody><tr><th scope="row">May</th><td colspan="2">4</td></tr></tbody></table>',
  '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>',
  '<math display="block" alttext="x squared"><msup><mi>x</mi><mn>2</mn></msup></math>',
  '<figure><img src="https://a.example/1.png" alt=""><figcaption>Sea <small>Photo: A</small></figcaption></figure>',
  '<img src="https://a.example/1.png" srcset="https://a.example/1.png 1x, https://a.example/2.png 2x">',
  '<video controls="" src="https://a.example/v.mp4"></video>',
  '<p><abbr title="World Health Organization">WHO</abbr></p>',
  '<blockquote cite="https://a.example/q"><p>Yes</p></blockquote>',
  '<a href="mailto:desk@a.example">Write</a><a href="tel:+4930">Call</a>',
  '<pre><code>a\n  b</code></pre>',
];

describe('what an article is made of', () => {
  it.each(unchanged)('passes: %s', (html) => {
    expect(clean(html)).toBe(html);
  });

  it('an alt that is absent, empty and present are three different things', () => {
    const html = '<img src="https://a.example/1"><img src="https://a.example/2" alt="">';
    expect(clean(html)).toBe(html);
  });
});

const changed: readonly (readonly [string, string, string])[] = [
  ['scripts', '<p onclick="x()">a<script>x()</script></p>', '<p>a</p>'],
  ['styles', '<style>p{}</style><p style="color:red" class="x">a</p>', '<p>a</p>'],
  ['handlers on pictures', '<img src=x onerror=alert(1)>', '<img>'],
  ['frames', '<iframe src="https://a.example">inner</iframe><object>x</object>', ''],
  ['forms', '<form><input name="a"><p>a</p><button>Go</button></form>', '<p>a</p>'],
  ['drawings with scripts', '<svg><script>x()</script><text>a</text></svg>b', 'b'],
  ['script addresses', '<a href="java&#9;script:x()">a</a>', '<a>a</a>'],
  [
    'relative addresses',
    '<a href="/reader.html">a</a><img src="i.png" alt="">',
    '<a>a</a><img alt="">',
  ],
  ['drawings as data', '<img src="data:image/svg+xml,<svg/>" alt="a">', '<img alt="a">'],
  [
    'source sets that lead elsewhere',
    '<img srcset="a.png 1x, javascript:x 2x" alt="a">',
    '<img alt="a">',
  ],
  ['keys and focus', '<a accesskey="k" tabindex="1" autofocus target="_blank">a</a>', '<a>a</a>'],
  ['roles and labels', '<p role="alert" aria-live="assertive" contenteditable>a</p>', '<p>a</p>'],
  ['tooltips', '<a title="opens">a</a>', '<a>a</a>'],
  [
    'media that starts by itself',
    '<audio autoplay controls src="https://a.example/a.mp3"></audio>',
    '<audio controls="" src="https://a.example/a.mp3"></audio>',
  ],
  [
    'media from data',
    '<video poster="data:image/png,x" src="data:video/mp4,x" controls></video>',
    '<video controls=""></video>',
  ],
];

describe('what stays outside', () => {
  it.each(changed)('%s', (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it('the text of an element that is not known is kept', () => {
    expect(clean('<news-card><p>a</p></news-card>')).toBe('<p>a</p>');
  });

  it('an annotation of a formula is not read out beside the formula', () => {
    const html =
      '<math><semantics><mi>x</mi><annotation encoding="TeX">x</annotation></semantics></math>';
    expect(clean(html)).toBe('<math><mi>x</mi></math>');
  });
});

describe('names', () => {
  it('a footnote and the way back to it keep meeting under the prefix', () => {
    expect(clean('<a id="r1" href="#n1">1</a><li id="n1"><a href="#r1">back</a></li>')).toBe(
      '<a id="article-r1" href="#article-n1">1</a><li id="article-n1"><a href="#article-r1">back</a></li>',
    );
  });

  it('an id that would hide a property of the document is only an id', () => {
    expect(clean('<img id="body" name="cookie" alt="a">')).toBe('<img id="article-body" alt="a">');
  });

  it('header cells are found by their prefixed ids', () => {
    const cell = '<table><tbody><tr><td headers="a b">1</td></tr></tbody></table>';
    expect(clean(cell)).toContain('headers="article-a article-b"');
  });
});

it('the fragment belongs to the document that it is made for', () => {
  expect(sanitise('<p>a</p>', document).firstChild?.ownerDocument).toBe(document);
});

it('a document without a window is refused', () => {
  const inert = document.implementation.createHTMLDocument('');
  expect(() => sanitise('<p>a</p>', inert)).toThrow('window');
});
