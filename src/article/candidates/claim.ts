/** The candidate that the page's JSON-LD gives as the article's body, for pages that show only its beginning. */
import type { Block } from '../blocks/block.ts';
import { plain, type Scene } from '../blocks/scene.ts';
import { isClosed } from '../describe/closed.ts';
import type { Thing } from '../describe/linked-data.ts';
import { textsOf } from '../describe/linked-data.ts';
import type { Candidate } from './candidate.ts';

/** The page must give so many times more text than what was found in it. */
const MORE = 2;
/** Shorter texts are summaries. */
const LEAST = 500;
/** A text with tags or references in it was not meant to be read as it is. */
const MARKUP = /[<>]|&#?\w+;/;
/** Data that cannot be read as such may hide that it is closed. */
const isOpen = (things: readonly Thing[]): boolean =>
  things.some(({ articleBody }) => textsOf(articleBody).length > 0) && !isClosed(things);

/** Enough of a block's letters to find it again; of a block that has fewer than the least the words stand in any text. */
const [OPENING, LEAST_OPENING] = [60, 20];

const lengthOf = (blocks: Iterable<Block>): number =>
  [...blocks].reduce((sum, { text }) => sum + text.length, 0);

const paragraphsOf = (text: string, page: Document): Element => {
  const body = page.createElement('div');
  for (const line of text.split(/\s*[\r\n]+\s*/).filter(Boolean)) {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    body.append(paragraph);
  }
  return body;
};

/**
 * The article in the words of JSON-LD; null where these are no more than what was `found`, or another article's, or by
 * `things`, the page's data, to be paid for: that it is there is said as `completeness`.
 */
export const findByClaim = (
  page: Document,
  { blocks, claims }: Scene,
  things: readonly Thing[],
  found: Candidate,
): Candidate | null => {
  const { body } = claims;
  const length = lengthOf(found.kept);
  if (body.length < Math.max(LEAST, MORE * length) || MARKUP.test(body)) return null;
  const said = plain(body);
  const isSaid = ({ text }: Block): boolean => {
    const opening = plain(text).slice(0, OPENING);
    return opening.length >= LEAST_OPENING && said.includes(opening);
  };
  const isSame = lengthOf([...found.kept].filter(isSaid)) >= length / 2;
  if (!isSame || !isOpen(things)) return null;
  return { body: paragraphsOf(body, page), kept: new Set(blocks.filter(isSaid)) };
};
