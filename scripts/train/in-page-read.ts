/** From a page that was looked at, and chances, to the article's running text: the pipeline as it ships, without its models. */
import { findByReadability } from '../../src/article/candidates/readability.ts';
import { extractJudged } from '../../src/article/extract.ts';
import { runningTextOf } from '../../src/article/running-text.ts';
import { parse } from '../../test/bench/in-page/found.ts';
import { seenPages } from './seen.ts';

/** The running text of the page looked at as `name`, if its blocks have these `chances`; empty when there is none. */
export const read = (name: string, chances: readonly number[], address: string): string => {
  const seen = seenPages().get(name);
  if (!seen) return '';
  const judgement = { scene: seen.scene, chances: Float32Array.from(chances) };
  const found = extractJudged(seen.page, judgement, address, findByReadability);
  return found.ok ? runningTextOf(parse(found.article.body)) : '';
};
