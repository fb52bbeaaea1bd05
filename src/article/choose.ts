/** Stage 3, choose: the best candidate, and no more work than it takes to know. */

import type { Judgement } from './blocks/judge.ts';
import { isSentence, type Scene } from './blocks/scene.ts';
import { findByBlocks } from './candidates/blocks.ts';
import type { Candidate, SecondOpinion } from './candidates/candidate.ts';
import { findByClaim } from './candidates/claim.ts';
import type { Thing } from './describe/linked-data.ts';

/** An article of fewer characters is doubtful, and worth a second opinion. */
const DOUBTFUL = 250;
/** How much more text the second opinion must find to be believed. */
const MORE = 2;

/** The letters of scripts of which one says as much as two or three others. Only short texts are asked for them. */
const countDense = (text: string): number =>
  text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ??
  0;

const textIn = ({ body, kept }: Candidate): string =>
  kept.size === 0 ? '' : (body.textContent ?? '').trim();

const lengthOf = (candidate: Candidate): number => {
  const text = textIn(candidate);
  return text.length + countDense(text);
};

/** Readability's time grows faster than the page; beyond so many elements nobody would wait for it. */
const MOST_ELEMENTS = 20_000;

const isWorthAsking = ({ blocks, boxes }: Scene): boolean =>
  boxes.length <= MOST_ELEMENTS && blocks.some(({ text }) => isSentence(text));

/** The best of the candidates for the article of `page`, whose data are `things`; null when there is nothing to read. */
export const choose = (
  page: Document,
  judgement: Judgement,
  things: readonly Thing[],
  askSecond: SecondOpinion | undefined,
): Candidate | null => {
  const ours = findByBlocks(judgement);
  const claimed = findByClaim(page, judgement.scene, things, ours);
  if (claimed) return claimed;
  if (textIn(ours).length >= DOUBTFUL) return ours;
  const length = lengthOf(ours);
  const isDoubtful = length < DOUBTFUL && isWorthAsking(judgement.scene);
  const theirs = isDoubtful ? askSecond?.(page, judgement.scene) : null;
  if (theirs && lengthOf(theirs) > MORE * length) return theirs;
  return length > 0 ? ours : null;
};
