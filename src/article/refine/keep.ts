/** Which blocks make the article: the model's chances, and the few rules that no chance may break. */
import { type Block, headingAround, isWithin } from '../blocks/block.ts';
import { hintBit } from '../blocks/hints.ts';
import type { Judgement } from '../blocks/judge.ts';
import { plain } from '../blocks/scene.ts';
import { bears, openingOf } from '../blocks/words-of-parts.ts';
import { withoutForeign } from './foreign.ts';
import { blocksOfNotes } from './notes.ts';
import { blocksOfTables } from './tables.ts';
import { thresholdOf } from './threshold.ts';
import { blocksOfWholes } from './wholes.ts';

/** A heading of something kept needs less. */
const HEADING_LIKELY = 0.35;

const isHeading = (block: Block): boolean => headingAround(block) !== null;

/** The headline is said once, by the article's title. */
const repeatsTitle = ({ text }: Block, title: string): boolean => {
  const said = plain(text);
  return said.length > 0 && text.length < 300 && said === plain(title);
};

const isHeadline = (block: Block, { scene }: Judgement): boolean =>
  (block.index === scene.titleIndex && block.container.tag === 'h1') ||
  (isHeading(block) && repeatsTitle(block, scene.claims.title));

/** A section is looked at so many blocks far for something that is kept. */
const REACH = 12;

const rankOf = (block: Block): number => Number(headingAround(block)?.tag[1]);

const RELATED = hintBit('related');

/** The headline of another article, in a box that says so. */
const headsOther = ({ container }: Block): boolean =>
  ((container.hints | (container.parent?.hints ?? 0)) & RELATED) !== 0;

/** A heading stays with the section that it heads, down to the next heading of its rank. */
const headsKept = (heading: Block, { scene, chances }: Judgement, least: number): boolean => {
  for (const next of scene.blocks.slice(heading.index + 1, heading.index + REACH)) {
    if (isHeading(next) && rankOf(next) <= rankOf(heading)) return false;
    const isText = !isHeading(next) && !isWithin(next.box, 'figcaption');
    if (isText && (chances[next.index] ?? 0) >= least) return true;
  }
  return false;
};

const LONGEST_LINK = 200;

/** "Read more: another headline", which is a link. */
const leadsElsewhere = ({ text, linkLength }: Block): boolean =>
  text.length < LONGEST_LINK && linkLength > text.length / 2 && bears(openingOf(text), 'related');

const keeps = (block: Block, judgement: Judgement, least: number): boolean => {
  const chance = judgement.chances[block.index] ?? 0;
  if (chance < Math.min(HEADING_LIKELY, least)) return false;
  if (isHeadline(block, judgement) || isWithin(block.box, 'figcaption')) return false;
  if (leadsElsewhere(block)) return false;
  const isDoubtful = chance >= HEADING_LIKELY && chance < least;
  return isDoubtful
    ? isHeading(block) && !headsOther(block) && headsKept(block, judgement, least)
    : chance >= least;
};

/** The blocks of the article, in page order. Figures' captions are not among them: they stay with their figures. */
export const keptBlocks = (judged: Judgement): ReadonlySet<Block> => {
  const judgement = withoutForeign(judged);
  const { scene } = judgement;
  const least = thresholdOf(judgement);
  const likely = new Set(scene.blocks.filter((block) => keeps(block, judgement, least)));
  const kept = new Set([...likely, ...blocksOfTables(scene, likely)]);
  const whole = new Set([...kept, ...blocksOfWholes(judgement, kept)]);
  const all = new Set([...whole, ...blocksOfNotes(scene, whole)]);
  return new Set(scene.blocks.filter((block) => all.has(block)));
};
