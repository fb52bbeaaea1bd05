/** From a page that was looked at, and chances, to the article's running text: the pipeline as it ships, without its models. */
import { isLinkAmongLinks } from '../../src/article/blocks/link-among-links.ts';
import { findByReadability } from '../../src/article/candidates/readability.ts';
import { extractJudged } from '../../src/article/extract.ts';
import { runningTextOf } from '../../src/article/running-text.ts';
import { parse } from '../../test/bench/in-page/found.ts';
import { seenPages } from './seen.ts';

/** The running text of the page looked at as `name`, if its blocks have these `chances`; empty when there is none. */
export const read = (name: string, chances: readonly number[], address: string): string => {
  const seen = seenPages().get(name);
  if (!seen) return '';
  const { blocks } = seen.scene;
  const asked = blocks.map((block, index) => (isLinkAmongLinks(block) ? 0 : (chances[index] ?? 0)));
  const judgement = { scene: seen.scene, chances: Float32Array.from(asked) };
  const found = extractJudged(seen.page, judgement, address, findByReadability);
  return found.ok ? runningTextOf(parse(found.article.body)) : '';
};
