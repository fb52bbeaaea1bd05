/** A left-out part as simple HTML: its headings, paragraphs, items and links, without its looks. */
import { dataOf, hasAttribute, localName, parentElement } from '../ask.ts';
import { type Block, headingAround } from '../blocks/block.ts';
import { singleSpaced } from '../single-spaced.ts';
import { piecesIn } from '../text.ts';
import type { Group } from './group.ts';
import { wordsOf } from './words.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const SPECIAL = /[&<>"]/;

const escapeHtml = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : text;

const linkAround = (node: Node, container: Element): HTMLAnchorElement | null => {
  for (let at = parentElement(node); at && at !== container; at = parentElement(at)) {
    if (localName(at) === 'a' && hasAttribute(at, 'href')) return at as HTMLAnchorElement;
  }
  return null;
};

const isWeb = (address: string): boolean => /^https?:/.test(address);

const pieceOf = (text: Text, said: string, container: Element): string => {
  const shown = escapeHtml(said);
  const link = linkAround(text, container);
  const address = link?.href ?? '';
  return isWeb(address) ? `<a href="${escapeHtml(address)}">${shown}</a>` : shown;
};

const innerOf = (block: Block): string => {
  const { texts, links, container, box } = block;
  const isLinked = links > 0 || box.tag === 'a' || container.parent?.tag === 'a';
  const outside = container.tag === 'a' ? container.parent : container;
  const words = wordsOf(block);
  if (!isLinked || !outside) return escapeHtml(words);
  let end = 0;
  return texts
    .map((node) => {
      const from = end;
      const said = singleSpaced(dataOf(node)).trim();
      end = words.indexOf(said, from) + said.length;
      return words.slice(from, end - said.length) + pieceOf(node, said, outside.element);
    })
    .join('');
};

/** A listing with its lines. */
const listingOf = ({ container }: Block): string =>
  `<pre>${escapeHtml(piecesIn(container.element, true))}</pre>`;

const blockOf = (block: Block): string => {
  const { tag, blocks } = block.container;
  if (tag === 'pre' && blocks === 1) return listingOf(block);
  const name = headingAround(block) === null ? 'p' : 'h3';
  return `<${name}>${innerOf(block)}</${name}>`;
};

/** The HTML of `group`. */
export const renderGroup = ({ blocks }: Group): string => blocks.map(blockOf).join('');
