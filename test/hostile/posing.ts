/** Markup that poses as the reader: by names, by roles, by looks; or that makes it unusable by its size. */
import { type Hostile, named, payload } from './case.ts';

/** Ids that the reader gives to elements of its own. A test holds them against the reader's source. */
export const ourIds = [
  'article',
  'controls',
  'contents',
  'contents-title',
  'headline',
  'heading-1',
  'help-title',
  'left-out-title',
  'link-list',
  'links-title',
  'part-0',
  'part-0-name',
  'settings',
  'settings-title',
  'stopped-here',
] as const;

const clobbered =
  `body head documentElement cookie domain title location defaultView forms images getElementById
  querySelector createElement createRange activeElement implementation parentNode attributes nodeName childNodes
  innerHTML textContent hasAttribute removeChild firstChild nextSibling chrome browser self top window document
  globalThis DOMPurify navigator history fetch __proto__ constructor prototype`.split(/\s+/);

const clobbering = clobbered.flatMap((name) => [
  `<a id="${name}" name="${name}" href="https://evil.example/">a</a>`,
  `<form id="x" name="${name}"><input name="${name}"><img name="${name}" alt=""></form>`,
]);

const ids = ourIds.flatMap((id) => [
  `<p id="${id}">a</p>`,
  `<h2 id="${id}">Settings</h2><a href="#${id}">a</a>`,
]);

const roles =
  `alert alertdialog application button checkbox dialog grid heading link log main menu menubar menuitem
  navigation none presentation radio region search slider status switch tab textbox timer toolbar tree banner
  contentinfo`.split(/\s+/);

const poses = [
  ...roles.map((role) => `<p role="${role}" tabindex="0" aria-label="Back to the page">a</p>`),
  `<p aria-live="assertive">a</p>`,
  `<p aria-hidden="true">a</p>`,
  `<p aria-owns="controls">a</p>`,
  `<p aria-controls="settings" aria-expanded="false" aria-haspopup="dialog">a</p>`,
  `<p aria-describedby="headline" aria-labelledby="controls">a</p>`,
  `<h2 aria-level="1">a</h2>`,
  `<p aria-modal="true">a</p>`,
  `<p aria-keyshortcuts="Alt+X">a</p>`,
  `<p aria-roledescription="button">a</p>`,
  `<p class="reader-header">a</p>`,
  `<p class="visually-hidden">a</p>`,
  `<p class="note">a</p>`,
  `<p class="message at-top">a</p>`,
  `<div class="dialog panel ruler">a</div>`,
  `<p tabindex="1">a</p>`,
  `<p tabindex="-1" autofocus>a</p>`,
  `<p accesskey="k">a</p>`,
  `<p contenteditable="true">a</p>`,
  `<p contenteditable="plaintext-only" autofocus>a</p>`,
  `<p inert>a</p>`,
  `<p hidden>a</p>`,
  `<p hidden="until-found">a</p>`,
  `<p popover="auto">a</p>`,
  `<p draggable="true">a</p>`,
  `<p translate="no" spellcheck="true">a</p>`,
  `<p is="x-a" part="a" exportparts="a">a</p>`,
  `<p itemscope itemprop="a" data-a="b" nonce="c">a</p>`,
  `<dialog open>Settings <button>Back to the page</button></dialog>`,
  `<menu><li>a</li></menu>`,
  `<nav>Contents <a href="https://evil.example/">a</a></nav>`,
  `<main>Article <h1>Another headline</h1></main>`,
  `<header>Reading controls</header><footer>Original page</footer>`,
];

const css = `position:fixed;inset:0;z-index:9999
  position:absolute;top:-999px
  position:sticky;top:0
  margin:-999px
  transform:translateY(-999px)
  background:url(https://evil.example/)
  background-image:image-set("https://evil.example/" 1x)
  list-style:url(https://evil.example/)
  cursor:url(https://evil.example/),auto
  content:url(https://evil.example/)
  behavior:url(x.htc)
  -moz-binding:url(https://evil.example/#a)
  width:expression(alert(1))
  display:none
  visibility:hidden
  color:transparent
  font-size:999px
  animation:a_1s
  --text:red
  --background:red`.split(/\s+(?=\S+:|-)/);

const looks = [
  ...css.map((style) => `<p style='${style.trim()}'>a</p>`),
  `<style>*{display:none}</style>`,
  `<style>@import 'https://evil.example/x.css';</style>`,
  `<style>@font-face{font-family:a;src:url(https://evil.example/)}</style>`,
  `<style>:root{--text:red!important}body::before{content:'a';position:fixed;inset:0}</style>`,
  `<style onload=${payload}></style>`,
  `<font size="7" color="red" face="a">a</font>`,
  `<center><big>a</big></center>`,
  `<blink>a</blink><marquee>a</marquee>`,
  `<table background="https://evil.example/" bgcolor="red"><tr><td background="https://evil.example/">a</td></tr></table>`,
  `<layer src="x">a</layer><ilayer>a</ilayer>`,
];

const deep = (tag: string, depth: number): string =>
  `${`<${tag}>`.repeat(depth)}a${`</${tag}>`.repeat(depth)}`;

const sizes = [
  `<img src="x" alt="a" width="99999999" height="99999999">`,
  `<video controls width="99999999" height="99999999"></video>`,
  `<table width="99999999"><col width="99999999" span="99999"><tr><td width="99999999" height="99999999" colspan="9999" rowspan="9999">a</td></tr></table>`,
  `<ol start="999999999">${'<li>a</li>'.repeat(2000)}</ol>`,
  `<p>${'a'.repeat(100_000)}</p>`,
  `<p>${'\u0301'.repeat(5000)}</p>`,
  `<p>\u202e\u2066a\u202d</p>`,
  `<hr width="99999999" size="9999">`,
  `<pre>${'a '.repeat(20_000)}</pre>`,
];

export const posing: readonly Hostile[] = [
  ...named('a name that hides another', clobbering),
  ...named('an id of ours', ids),
  ...named('a pose', poses),
  ...named('a look', looks),
  ...named('a size', sizes),
];

/** Elements one inside another, `depth` of them: a parser that counts on its stack falls over. */
export const deepPieces = (depth: number): readonly Hostile[] =>
  named(`a depth of ${depth}`, [
    deep('div', depth),
    deep('b', depth),
    deep('blockquote', depth),
    deep('span', depth),
  ]);
