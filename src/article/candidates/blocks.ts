/** The candidate that the models find, block by block. */
import type { Block } from '../blocks/block.ts';
import type { Judgement } from '../blocks/judge.ts';
import { findFigures } from '../refine/figures.ts';
import { keptBlocks } from '../refine/keep.ts';
import { boxAround, prune } from '../refine/prune.ts';
import type { Candidate } from './candidate.ts';

/** The article as the blocks that `judgement` finds likely, with the figures among them; of those elsewhere nothing is copied. */
export const findByBlocks = (judgement: Judgement): Candidate => {
  const { scene } = judgement;
  const kept = keptBlocks(judgement);
  const { first, last } = boxAround(scene, kept);
  const isInside = ({ index }: Block): boolean => first <= index && index <= last;
  const figures = findFigures(scene, kept).filter(({ captions }) => captions.every(isInside));
  return {
    body: prune(scene, kept, figures),
    kept: new Set([...kept, ...figures.flatMap(({ captions }) => captions)]),
  };
};
