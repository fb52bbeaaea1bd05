import type { Article } from '../../../src/article/article.ts';
import { anArticle } from '../../unit/an-article.ts';
import { paragraphs } from './pages.ts';

/** A picture that needs no network: a green square. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const table = `<table><caption>The ferry in figures</caption>
<thead><tr><th scope="col">Quay</th><th scope="col">Boats</th><th scope="col">Minutes</th></tr></thead>
<tbody><tr><th scope="row">North quay</th><td>4</td><td>7</td></tr><tr><th scope="row">South quay</th><td>5</td><td>9</td></tr></tbody></table>`;

const body = `${paragraphs(4)}
<h2>The north quay</h2>
<p>The council met <a href="https://council.example/north">at the north quay</a>, and asked <em>everyone</em> to <mark>write to it</mark>.</p>
<h3>Its bridge</h3>
${paragraphs(4)}
<ul><li>A boat an hour in the winter,</li><li>two in the summer,</li><li>and none at night.</li></ul>
<figure><img src="${picture}" alt="The ferry at its quay" width="320" height="200"><figcaption>The ferry on Monday.</figcaption></figure>
<h2>The south quay</h2>
${paragraphs(4)}
<blockquote><p>We were told that nobody would miss the ferry.</p></blockquote>
${table}
<p>More is to be read <a href="https://council.example/south">in the report</a> of the council.</p>
<figure><img src="${picture}" width="320" height="200"></figure>
<pre><code>north -> south: 7 minutes</code></pre>
${paragraphs(6)}`;

/** An article with one of everything that the reader shows, and that a way has to lead to. */
export const richArticle: Article = anArticle({
  address: 'https://news.example/ferry?from=north&to=south',
  title: 'Ferry To Stay, Says The Council Of The Harbour Town',
  kicker: 'Harbour',
  lead: 'After a year of talks the boats go on.',
  leadImage: {
    source: picture,
    description: 'The ferry in the fog',
    caption: 'The ferry on Tuesday.',
    credit: 'The harbour desk',
  },
  body,
  words: 700,
  completeness: {
    kind: 'cut',
    reason: 'more-pages',
    missingPages: ['https://news.example/ferry/2', 'https://news.example/ferry/3'],
  },
  leftOut: [
    { name: 'Most read', kind: 'related', body: '<p>Swing bridge closed until noon.</p>' },
    {
      name: 'More on the harbour',
      kind: 'related',
      body: '<ul><li><a href="https://news.example/crane">A crane is moved</a></li></ul>',
    },
    { name: 'Our newsletter', kind: 'newsletter', body: '<p>The harbour, every Friday.</p>' },
  ],
});
