/** A left-out part as simple HTML: its headings, paragraphs, items and links, without its looks. */
import { dataOf, hasAttribute, localName, parentElement, textContent } from '../ask.ts';
import { type Block, headingAround } from '../blocks/block.ts';
import { isGluedAt } from '../glued.ts';
import { singleSpaced } from '../single-spaced.ts';
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

const pieceOf = (text: Text, container: Element, isParted: boolean): string => {
  const shown = escapeHtml(singleSpaced(dataOf(text)));
  const space = isParted && !shown.endsWith(' ') ? ' ' : '';
  const link = linkAround(text, container);
  const address = link?.href ?? '';
  return (isWeb(address) ? `<a href="${escapeHtml(address)}">${shown}</a>` : shown) + space;
};

const innerOf = (block: Block): string => {
  const { texts, broken, links, container, box } = block;
  const isLinked = links > 0 || box.tag === 'a' || container.parent?.tag === 'a';
  const outside = container.tag === 'a' ? container.parent : container;
  if (!isLinked || !outside) return escapeHtml(wordsOf(block));
  const isParted = (index: number): boolean =>
    broken.includes(texts[index] as Text) || isGluedAt(texts, index);
  return texts
    .map((node, index) => pieceOf(node, outside.element, isParted(index)))
    .join('')
    .trim();
};

/** A listing with its lines. */
const listingOf = ({ container }: Block): string =>
  `<pre>${escapeHtml(textContent(container.element) ?? '')}</pre>`;

const blockOf = (block: Block): string => {
  const { tag, blocks } = block.container;
  if (tag === 'pre' && blocks === 1) return listingOf(block);
  const name = headingAround(block) === null ? 'p' : 'h3';
  return `<${name}>${innerOf(block)}</${name}>`;
};

/** The HTML of `group`. */
export const renderGroup = ({ blocks }: Group): string => blocks.map(blockOf).join('');
