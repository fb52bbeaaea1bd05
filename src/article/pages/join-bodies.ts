/** Puts the bodies of an article's pages together, each thing said once. */

import { all } from '../ask.ts';
import { fold } from '../describe/site.ts';

/** Blocks at the start and the end of each page in which a site repeats itself: headline, standfirst, contents, notes. */
const EDGE = 6;

const keyOf = (block: Element): string => {
  const text = fold(block.textContent ?? '');
  return text || (block.querySelector('img')?.getAttribute('src') ?? '');
};

const isRepeated = (block: Element, said: ReadonlySet<string>): boolean => {
  const key = keyOf(block);
  return key === '' || said.has(key);
};

/** Ids of two pages may be equal; those of a later page get its number. */
const separateIds = (body: Element, number: number): void => {
  for (const element of all(body, '[id]')) element.id = `${element.id}-page-${number}`;
  for (const link of all(body, 'a[href^="#"]'))
    link.setAttribute('href', `${link.getAttribute('href')}-page-${number}`);
};

/**
 * Adds the blocks of `body`, page `number` of the article, to `whole`, without those that the pages before have shown
 * already. `title` counts as said.
 */
export const joinBody = (whole: Element, body: Element, number: number, title: string): void => {
  const said = new Set([fold(title), ...[...whole.children].map(keyOf)]);
  separateIds(body, number);
  const blocks = [...body.children];
  for (const [index, block] of blocks.entries()) {
    const isAtEdge = index < EDGE || index >= blocks.length - EDGE;
    if (!(isAtEdge && isRepeated(block, said))) whole.append(block);
  }
};
