/** The candidate that the models find, block by block. */
import type { Judgement } from '../blocks/judge.ts';
import { findFigures } from '../refine/figures.ts';
import { keptBlocks } from '../refine/keep.ts';
import { prune } from '../refine/prune.ts';
import type { Candidate } from './candidate.ts';

/** The article as the blocks that `judgement` finds likely, with the figures among them. */
export const findByBlocks = (judgement: Judgement): Candidate => {
  const { scene } = judgement;
  const kept = keptBlocks(judgement);
  const figures = findFigures(scene, kept);
  return {
    body: prune(scene, kept, figures),
    kept: new Set([...kept, ...figures.flatMap(({ captions }) => captions)]),
  };
};
