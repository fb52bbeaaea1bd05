import { expect, describe as group, it } from 'vitest';
import type { Description } from '../../../../src/article/describe/describe.ts';
import { describe } from '../../../../src/article/describe/describe.ts';

const describePage = (html: string, address = 'https://www.courier.example/a/1'): Description =>
  describe(new DOMParser().parseFromString(html, 'text/html'), address);

const body = '<p>The council met on Monday and talked until late.</p>';
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

group('the title', () => {
  it.each([
    ['behind a bar', 'Trams Are Back | The Courier'],
    ['behind a dash', 'Trams Are Back - The Courier'],
    ['before a guillemet', 'The Courier » Trams Are Back'],
    ['as a host', 'Trams Are Back – courier.example'],
    ['with the section', 'Trams Are Back | Town | The Courier'],
  ])('leaves out the name of the site %s', (_, title) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="The Courier">`;
    expect(describePage(`${head}${body}`).title).toBe('Trams Are Back');
  });

  it('keeps a dash that belongs to the headline', () => {
    const page = '<title>Trams - and no buses - in town | Courier</title>';
    expect(describePage(page + body).title).toBe('Trams - and no buses - in town');
  });

  it('is the heading that the page shows, not the longer one for search engines', () => {
    const page = `<title>Trams Are Back: what it costs and when it runs</title><h1>Trams Are Back</h1>${body}`;
    expect(describePage(page).title).toBe('Trams Are Back');
  });

  it('keeps a label that the heading shows with it', () => {
    const page = `<title>BUDGET | Sars gets an army of debt collectors</title><h1>BUDGET | Sars gets an army of debt collectors</h1>${body}`;
    expect(describePage(page).title).toBe('BUDGET | Sars gets an army of debt collectors');
  });

  it('passes over a logo in the first heading', () => {
    const page = `<title>Trams Are Back – Courier</title><h1><a href="/">Courier</a></h1><h2>Trams Are Back</h2>${body}`;
    expect(describePage(page).title).toBe('Trams Are Back');
  });

  it('leaves out a kicker inside the heading', () => {
    const page = `<title>Trams are back in town</title><h1><span>Transport</span> <span>Trams are back in town</span></h1>${body}`;
    expect(describePage(page).title).toBe('Trams are back in town');
  });

  it('leaves out a kicker in the heading that the page repeats in its own title', () => {
    const heading =
      '<h1><span class="head__topline">Town hall</span> <span>Trams Are Back</span></h1>';
    const page = `<title>Town hall: Trams Are Back</title>${heading}${body}`;
    expect(describePage(page)).toMatchObject({ title: 'Trams Are Back', kicker: 'Town hall' });
  });

  it('is no label whose headline calls itself a kicker', () => {
    const heading =
      '<h1><span class="head__subline">Town hall<span>:</span></span> <span class="head__topline">Trams are back</span></h1>';
    const page = `<title>Town hall: the trams return</title>${heading}${body}`;
    expect(describePage(page).title).toBe('Town hall: Trams are back');
  });

  it('is the heading where the data of the page are cut at a colon', () => {
    const page = `<title>They are back:</title><meta property="og:title" content="They are back:"><h1>Home again: the trams of the northern line</h1>${body}<h1>More</h1>`;
    expect(describePage(page).title).toBe('Home again: the trams of the northern line');
  });

  it('has the signs between its parts that only the data of the page have', () => {
    const page = `<title>Gazette</title><meta property="og:title" content="Transport: Trams are back"><h1><span>Transport</span> <span>Trams are back</span></h1>${body}`;
    expect(describePage(page).title).toBe('Transport: Trams are back');
  });

  it('has the space between its parts that only the heading has', () => {
    const page = `${linked({ '@type': 'NewsArticle', headline: 'TransportTrams are back' })}<meta property="og:title" content="TransportTrams are back"><h1><span>Transport</span> Trams are back</h1>${body}`;
    expect(describePage(page).title).toBe('Transport Trams are back');
  });

  it('leaves out the address of a site that has another one now', () => {
    expect(describePage(`<title>Trams Are Back | GAZETTE.NET</title>${body}`).title).toBe(
      'Trams Are Back',
    );
    const page = `<title>Trams Are Back - Node.js</title>${body}`;
    expect(describePage(page).title).toBe('Trams Are Back - Node.js');
  });

  it('is no count of comments', () => {
    const page = `<title>Trams Are Back</title><h2>Trams, and how</h2>${body}<h1>0 Comments</h1>`;
    expect(describePage(page).title).toBe('Trams Are Back');
  });

  it('reads entities that were escaped twice', () => {
    const page =
      '<meta property="og:title" content="Trams &amp;amp; buses: &amp;quot;both&amp;quot;">';
    expect(describePage(page + body).title).toBe('Trams & buses: "both"');
  });
});

group('the byline', () => {
  it.each([
    [
      'a person in JSON-LD',
      linked({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'A. Writer' } }),
      'A. Writer',
    ],
    [
      'several in JSON-LD',
      linked({ '@type': 'NewsArticle', author: [{ name: 'A. Writer' }, 'B. Reader'] }),
      'A. Writer, B. Reader',
    ],
    [
      'one named elsewhere in the graph',
      linked({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@id': '#a', '@type': 'Person', name: 'A. Writer' },
        ],
      }),
      'A. Writer',
    ],
    ['a meta tag', '<meta name="author" content="by A. Writer">', 'A. Writer'],
    [
      'microdata',
      '<h1>T</h1><span itemprop="author"><a itemprop="name">A. Writer</a> in Town</span>',
      'A. Writer',
    ],
    ['an English line', '<h1>Trams</h1><p>By A. Writer</p>', 'A. Writer'],
    ['a German line', '<h1>Trams</h1><p>Von A. Writer, 3. Mai 2021</p>', 'A. Writer'],
    ['a Russian line', '<h1>Трамвай</h1><p>Автор: Имя Фамилия</p>', 'Имя Фамилия'],
    ['a Chinese line', '<h1>有轨电车回来了</h1><p>作者：王某某 时间：2021-05-03</p>', '王某某'],
    [
      'a box whose parts touch',
      '<h1>T</h1><div class="post-byline"><h4>A. Writer</h4><div><time>4 Mar 2026</time><span>4 min read</span></div></div>',
      'A. Writer',
    ],
    ['a Chinese reporter', '<h1>有轨电车回来了</h1><p>本报记者 王某某</p>', '王某某'],
  ])('is read from %s', (_, html, expected) => {
    expect(describePage(`${html}${body}`).byline).toBe(expected);
  });

  it('is completed by the page where its data hold the first name alone', () => {
    const page = '<meta name="author" content="Anna"><h1>Trams</h1><p>Written by Anna Writer</p>';
    expect(describePage(page + body).byline).toBe('Anna Writer');
  });

  it('is nobody when the page names a machine', () => {
    expect(describePage(`<meta name="author" content="admin">${body}`).byline).toBeNull();
  });

  it('is not the reading time', () => {
    const page =
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="3 minutes">';
    expect(describePage(page + body).byline).toBeNull();
  });
});

group('the date', () => {
  it.each([
    [
      'JSON-LD',
      linked({ '@type': 'Article', datePublished: '2021-05-03 14:05:00Z' }),
      '2021-05-03T14:05:00Z',
    ],
    [
      'a meta tag',
      '<meta property="article:published_time" content="2021-05-03T14:05:00+0200">',
      '2021-05-03T14:05:00+02:00',
    ],
    ['microdata', '<time itemprop="datePublished" datetime="2021-05-03">x</time>', '2021-05-03'],
    ['the line below the headline', '<h1>Trams</h1><p>Published: May 3, 2021</p>', '2021-05-03'],
    ['a Chinese line', '<h1>有轨电车</h1><div>2021年05月03日 14:05 来源</div>', '2021-05-03T14:05'],
  ])('is read from %s', (_, html, expected) => {
    expect(describePage(`${html}${body}`).published).toBe(expected);
  });

  it('is read from the address where the page says nothing', () => {
    expect(describePage(body, 'https://courier.example/2021/05/03/trams').published).toBe(
      '2021-05-03',
    );
  });

  it.each([
    [
      'a sentence',
      '<p>The line was opened for the first time on <time datetime="1998-05-14">14 May 1998</time>.</p>',
    ],
    ['a sentence below the headline', '<p>The line was opened at last on May 14, 1998.</p>'],
    [
      'a post in the text',
      '<blockquote>Trams! <a href="/t"><time datetime="1998-05-14">May 14</time></a></blockquote>',
    ],
  ])('is none that stands in %s', (_, html) => {
    expect(describePage(`<h1>Trams</h1>${html}${body}`).published).toBeNull();
  });

  it('is null where nothing tells', () => {
    expect(describePage(body).published).toBeNull();
  });
});

group('the rest', () => {
  it('takes the language from the root, and as a tag', () => {
    expect(describePage('<html lang="pt_BR">').language).toBe('pt-BR');
    expect(describePage('<meta property="og:locale" content="de_DE">').language).toBe('de-DE');
  });

  it('runs as the page runs, and as its language does where the page is silent', () => {
    expect(describePage('<html lang="ar">').direction).toBe('rtl');
    expect(describePage('<html lang="ar" dir="ltr">').direction).toBe('ltr');
    expect(describePage('<html lang="en"><div dir="rtl"><h1>a b</h1></div>').direction).toBe('rtl');
  });

  it('names the site by the page before its host', () => {
    expect(describePage('<meta property="og:site_name" content="The Courier">').site).toBe(
      'The Courier',
    );
    expect(describePage('<p>a</p>').site).toBe('courier.example');
  });

  it('finds the standfirst and the kicker around the headline', () => {
    const page =
      '<header><p class="kicker">Transport</p><h1>Trams Are Back</h1><p class="standfirst">After sixty years trams run along the quay.</p></header>';
    expect(describePage(page + body)).toMatchObject({
      kicker: 'Transport',
      lead: 'After sixty years trams run along the quay.',
    });
  });

  it('takes no whole text for the standfirst, though its box is called a summary', () => {
    const text =
      '<div class="text-with-summary"><p>One two three four five six.</p><ul><li>A</li></ul><p>B</p></div>';
    expect(describePage(`<h1>Trams</h1>${text}`).lead).toBeNull();
  });

  it('says Untitled where the page has no word for it', () => {
    expect(describePage('<p></p>').title).toBe('Untitled');
  });

  it.each(['{', '[1, null', '{"@type":"Article","headline":{"a":[[]]}}', '"x"'])(
    'lives with data that make no sense: %s',
    (json) => {
      const page = `<script type="application/ld+json">${json}</script>${body}`;
      expect(describePage(page).byline).toBeNull();
    },
  );
});

it('takes the kicker off a heading that only the page title repeats', () => {
  const page =
    '<title>On the quay: Trams Are Back | Courier</title><meta property="og:title" content="Trams Are Back"><h1>On the quay: Trams Are Back</h1>';
  expect(describePage(page + body).title).toBe('Trams Are Back');
});

it('takes a section off that hangs on the headline before the site', () => {
  expect(describePage('<title>트램이 돌아왔다-정치ㅣ한국신문</title>').title).toBe(
    '트램이 돌아왔다',
  );
});

group('what stands around the headline', () => {
  const picture = '<figure><img src="https://courier.example/tram.jpg" width="800"></figure>';
  const long = `<p>${'The council met on Monday and talked until late. '.repeat(4)}</p>`;

  it.each(['wp-custom-logo', 'has-glyphicons', 'single-author', 'related-on'])(
    'has its picture though the whole page is called %s',
    (name) => {
      const page = `<body class="${name}"><div class="${name}"><h1>Trams Are Back</h1>${picture}${long}</div>`;
      expect(describePage(page).leadImage?.source).toBe('https://courier.example/tram.jpg');
    },
  );

  it('has no picture of a box that is called for something else', () => {
    const page = `<h1>Trams Are Back</h1><div class="author-box">${picture}</div>${long}`;
    expect(describePage(page).leadImage).toBeNull();
  });

  it('has its byline though the whole page is called for comments', () => {
    const page = `<body class="comments-open"><h1>Trams Are Back</h1><p class="author">Ann Smith</p>${body}`;
    expect(describePage(page).byline).toBe('Ann Smith');
  });

  it('has no English date in the byline', () => {
    const page = `<h1>Trams Are Back</h1><p class="byline">Ann Smith December 2, 2025</p>${body}`;
    expect(describePage(page).byline).toBe('Ann Smith');
  });

  it('is the heading of the page, not the one on the way to it', () => {
    const way = '<nav><ol><li><h1>Trams: they are back</h1></li></ol></nav>';
    const page = `<title>Trams: they are back in town</title>${way}<h2>They are back: trams in town</h2>${body}`;
    expect(describePage(page).title).toBe('They are back: trams in town');
  });

  it('is the heading of a page that is called for its breadcrumbs', () => {
    const page = `<title>Courier</title><body class="has-breadcrumbs"><h1>Trams Are Back</h1><h2>More from town</h2>${body}`;
    expect(describePage(page).title).toBe('Trams Are Back');
  });

  it('has no portrait of the author for its picture', () => {
    const portrait = `<div class="byline-box"><a class="headshot">${picture}</a></div>`;
    expect(describePage(`<h1>Trams Are Back</h1>${portrait}${long}`).leadImage).toBeNull();
  });

  it('is the heading that the page shows where its data mark a headline too', () => {
    const page = `<meta itemprop="headline" content="Trams Are Back"><main><div class="summary">Trams of other towns are still on their way there.</div></main><article><h1>Trams Are Back</h1><p class="standfirst">After ten years they run through the old town again.</p>${body}</article>`;
    expect(describePage(page).lead).toBe('After ten years they run through the old town again.');
  });

  it('has no words glued that only the style of the page parts', () => {
    const page = `<title>Courier</title><h1><span>In town</span><span>Trams are back</span></h1>${body}`;
    expect(describePage(page).title).toBe('In town Trams are back');
  });

  it('has a kicker without the author and the date', () => {
    const box =
      '<div class="rubric-box"><a class="rubric">Town</a><span>Ann Smith</span><time>Nov 7</time></div>';
    const page = `<article>${box}<h1>Trams Are Back</h1>${body}</article>`;
    expect(describePage(page).kicker).toBe('Town');
  });
});

group('the standfirst', () => {
  const lead = 'After ten years they run through the old town again.';
  const read = (html: string): string | null => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const start = page.querySelector('.start')?.firstChild ?? null;
    return describe(page, 'https://courier.example/a', [], start).lead;
  };

  it('is a standfirst before the text', () => {
    expect(read(`<h1>Trams</h1><h2>${lead}</h2><p class="start">It rains.</p>`)).toBe(lead);
  });

  it.each([
    ['behind the text', `<p class="start">It rains.</p><div class="summary">${lead}</div>`],
    ['in a newsletter box', `<div class="newsletter"><p class="intro">${lead}</p></div>`],
    ['of another article', `<p class="summary">Read more: ${lead}</p>`],
  ])('is nothing that stands %s', (_, html) => {
    expect(read(`<h1>Trams</h1>${html}`)).toBeNull();
  });
});
