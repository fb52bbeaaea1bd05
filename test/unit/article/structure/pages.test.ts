import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyPage } from '../../../../src/article/copy.ts';
import { structure } from '../../../../src/article/structure/structure.ts';

/** Fixture pages with one kind of content each. */
const pages = join(import.meta.dirname, '../../../pages/structure');
const names = readdirSync(pages);

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const isInPre = (node: Node): boolean => node.parentElement?.closest('pre') !== null;

/** One line an element, so that a difference is easy to see; space between blocks does not count. */
const written = (root: Element): string => {
  for (const node of [...root.querySelectorAll('*')]
    .flatMap((element) => [...element.childNodes])
    .concat([...root.childNodes]))
    if (node.nodeType === 3 && !isInPre(node))
      node.nodeValue = (node.nodeValue ?? '').replace(/\s+/g, ' ');
  const blocks =
    '(p|h\\d|ul|ol|li|dl|dt|dd|div|blockquote|footer|figure|figcaption|table|caption|thead|tbody|tr|t[hd]|pre|hr|details|summary|video|audio)';
  return root.innerHTML
    .replace(new RegExp(`\\s*(</?${blocks}(?: [^>]*)?>)\\s*`, 'g'), '$1')
    .replace(new RegExp(`(</${blocks}>)`, 'g'), '$1\n');
};

const structured = (name: string): string => {
  const page = parse(readFileSync(join(pages, name, 'source.html'), 'utf8'));
  const address = `https://courier.example/a/${name}`;
  const base = page.createElement('base');
  base.href = page.querySelector('base')?.getAttribute('href') ?? address;
  page.querySelector('base')?.remove();
  page.head.append(base);
  const body = copyPage(page).querySelector('article .body');
  if (body === null) throw new Error(`${name} has no .body`);
  return written(structure(body, address));
};

it.each(names)('keeps what counts in %s', (name) => {
  const expected = parse(readFileSync(join(pages, name, 'expected.html'), 'utf8'));
  expect(structured(name)).toBe(written(expected.body));
});
