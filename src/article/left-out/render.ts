/** A left-out part as simple HTML: its headings, paragraphs, items and links, without its looks. */
import { dataOf, hasAttribute, localName, parentElement } from '../ask.ts';
import type { Block } from '../blocks/block.ts';
import { singleSpaced } from '../single-spaced.ts';
import type { Group } from './group.ts';

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

const pieceOf = (text: Text, container: Element, isBroken: boolean): string => {
  const shown = escapeHtml(singleSpaced(dataOf(text)));
  const space = isBroken && !shown.endsWith(' ') ? ' ' : '';
  const link = linkAround(text, container);
  const address = link?.href ?? '';
  return (isWeb(address) ? `<a href="${escapeHtml(address)}">${shown}</a>` : shown) + space;
};

const innerOf = ({ texts, broken, links, text, container, box }: Block): string => {
  const isLinked = links > 0 || box.tag === 'a' || container.parent?.tag === 'a';
  const outside = container.tag === 'a' ? container.parent : container;
  if (!isLinked || !outside) return escapeHtml(text);
  return texts
    .map((node) => pieceOf(node, outside.element, broken.includes(node)))
    .join('')
    .trim();
};

const blockOf = (block: Block): string => {
  const tag = block.container.about.isHeading ? 'h3' : 'p';
  return `<${tag}>${innerOf(block)}</${tag}>`;
};

/** The HTML of `group`. */
export const renderGroup = ({ blocks }: Group): string => blocks.map(blockOf).join('');
