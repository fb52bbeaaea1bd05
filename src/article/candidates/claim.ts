/** The candidate that the page's JSON-LD gives as the article's body, for pages that show only its beginning. */
import type { Block } from '../blocks/block.ts';
import { plain, type Scene } from '../blocks/scene.ts';
import type { Candidate } from './candidate.ts';

/** The page must give so many times more text than what was found in it. */
const MORE = 2;
/** Shorter texts are summaries. */
const LEAST = 500;
/** A text with tags or references in it was not meant to be read as it is. */
const MARKUP = /[<>]|&#?\w+;/;
/** What is to be paid for stays behind the door; that it is there is said as `completeness`. */
const CLOSED = /"isAccessibleForFree"\s*:\s*"?false/i;

const isClosed = (page: Document): boolean =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    CLOSED.test(textContent ?? ''),
  );

/** Enough of a block's letters to find it again. */
const OPENING = 60;

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

/** The article in the words of JSON-LD; null where these are no more than what was `found`, or another article's. */
export const findByClaim = (
  page: Document,
  { blocks, claims }: Scene,
  found: Candidate,
): Candidate | null => {
  const { body } = claims;
  const length = lengthOf(found.kept);
  if (body.length < Math.max(LEAST, MORE * length) || MARKUP.test(body)) return null;
  const said = plain(body);
  const isSaid = ({ text }: Block): boolean => said.includes(plain(text).slice(0, OPENING));
  const isSame = lengthOf([...found.kept].filter(isSaid)) >= length / 2;
  if (!isSame || isClosed(page)) return null;
  return { body: paragraphsOf(body, page), kept: new Set(blocks.filter(isSaid)) };
};
