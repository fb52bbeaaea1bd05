/** The words of a block as somebody hears them. */
import type { Block } from '../blocks/block.ts';
import { isGluedAt } from '../glued.ts';
import { singleSpaced } from '../single-spaced.ts';

/** The text of a block, those of its words parted that only the page's style sets apart. */
export const wordsOf = ({ text, texts }: Block): string =>
  texts.some((_, index) => isGluedAt(texts, index))
    ? singleSpaced(
        texts.map((node, index) => node.data + (isGluedAt(texts, index) ? ' ' : '')).join(''),
      ).trim()
    : text;
