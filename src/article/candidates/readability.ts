/** The candidate that Mozilla's Readability finds: slower than ours, and good where ours is unsure. */
import { Readability } from '@mozilla/readability';
import type { Block } from '../blocks/block.ts';
import { plain, type Scene } from '../blocks/scene.ts';
import type { SecondOpinion } from './candidate.ts';

const parse = (page: Document): Element | null =>
  new Readability<Element>(page.cloneNode(true) as Document, {
    serializer: (node) => node as Element,
    keepClasses: true,
    disableJSONLD: true,
  }).parse()?.content ?? null;

const blocksIn = (body: Element, { blocks }: Scene): ReadonlySet<Block> => {
  const text = plain(body.textContent ?? '');
  return new Set(blocks.filter((block) => text.includes(plain(block.text))));
};

/** The article by Readability's judgement. `page`, an inert copy, stays as it is. */
export const findByReadability: SecondOpinion = (page, scene) => {
  const body = parse(page);
  return body ? { body, kept: blocksIn(body, scene) } : null;
};
