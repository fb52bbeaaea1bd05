/**
 * HTML enters at one door, and in what we ship too. Three libraries hold assignments to `innerHTML`, which stores and
 * Trusted Types refuse. Each is replaced by what does the same with nodes, or, where Lectern never comes, by text.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

type Replacement = readonly [from: string, to: string];

const replacements: Readonly<Record<string, readonly Replacement[]>> = {
  // The path of `dangerouslySetInnerHTML`, which nothing here uses.
  'preact/dist/preact.mjs': [['.innerHTML=', '.textContent=']],
  // The fallback for browsers without a DOMParser for HTML.
  'dompurify/dist/purify.es.mjs': [
    ['doc.documentElement.innerHTML = ', 'doc.documentElement.textContent = '],
  ],
  '@mozilla/readability/Readability.js': [
    // Its second try starts from the page as it was: kept as nodes, which is quicker too.
    ['var pageCacheHtml = page.innerHTML;', 'const pageCache = page.cloneNode(true);'],
    [
      'page.innerHTML = pageCacheHtml;',
      'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
    ],
    // Pictures in `noscript`, which the copy stage has unwrapped before.
    ['tmp.innerHTML = noscript.innerHTML;', 'tmp.textContent = noscript.innerHTML;'],
  ],
};

const replaceIn = (file: string, source: string): string =>
  (replacements[file] ?? []).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} no longer holds "${from}"`);
    return text.replaceAll(from, to);
  }, source);

const nameIn = (path: string): string => path.replace(/^.*\/node_modules\//, '');

/** Rewrites the libraries' assignments. Fails the build where a library has changed under a replacement. */
export const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/node_modules\/.*\.m?js$/ }, async ({ path }) => {
      const file = nameIn(path);
      if (!Object.hasOwn(replacements, file)) return null;
      return { contents: replaceIn(file, await readFile(path, 'utf8')), loader: 'js' };
    });
  },
};
