/** Which blocks make the article: the model's chances, and the few rules that no chance may break. */
import type { Block, Box } from '../blocks/block.ts';
import type { Judgement } from '../blocks/judge.ts';
import { plain } from '../blocks/scene.ts';
import { blocksOfTables } from './tables.ts';

/** From this chance on a block is part of the article. */
const LIKELY = 0.5;
/** A heading between two kept blocks needs less. */
const HEADING_LIKELY = 0.25;

const HEADING = /^h[1-6]$/;

const isHeading = ({ container }: Block): boolean => HEADING.test(container.tag);

const isWithin = (from: Box, tag: string): boolean => {
  for (let box: Box | null = from; box; box = box.parent) if (box.tag === tag) return true;
  return false;
};

/** The headline is said once, by the article's title. */
const repeatsTitle = ({ text }: Block, title: string): boolean => {
  const said = plain(text);
  return said.length > 0 && text.length < 300 && said === plain(title);
};

const isHeadline = (block: Block, { scene }: Judgement): boolean =>
  (block.index === scene.titleIndex && block.container.tag === 'h1') ||
  (isHeading(block) && repeatsTitle(block, scene.claims.title));

/** A heading stays with the section that it heads: it goes when nothing of its section is kept. */
const headsKept = (block: Block, { scene, chances }: Judgement): boolean => {
  for (let index = block.index + 1; index < scene.blocks.length; index += 1) {
    const next = scene.blocks[index];
    if (!next || !isHeading(next)) return (chances[index] ?? 0) >= LIKELY;
  }
  return false;
};

const keeps = (block: Block, judgement: Judgement): boolean => {
  const chance = judgement.chances[block.index] ?? 0;
  if (isHeadline(block, judgement) || isWithin(block.box, 'figcaption')) return false;
  if (isHeading(block))
    return chance >= (headsKept(block, judgement) ? HEADING_LIKELY : 2 * LIKELY);
  return chance >= LIKELY;
};

/** The blocks of the article, in page order. Figures' captions are not among them: they stay with their figures. */
export const keptBlocks = (judgement: Judgement): ReadonlySet<Block> => {
  const { scene } = judgement;
  const kept = new Set(scene.blocks.filter((block) => keeps(block, judgement)));
  return new Set([...kept, ...blocksOfTables(scene, kept)]);
};
