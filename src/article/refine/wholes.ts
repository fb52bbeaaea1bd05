/** What is a whole with text that was kept, and too short or too odd for the model to know it by. */
import { type Block, type Box, boxOf } from '../blocks/block.ts';
import type { Scene } from '../blocks/scene.ts';

type Kept = ReadonlySet<Block>;

const blocksIn = ({ first, last }: Box, { blocks }: Scene): readonly Block[] =>
  blocks.slice(first, last + 1);

const holdsKept = (box: Box, scene: Scene, kept: Kept): boolean =>
  blocksIn(box, scene).some((block) => kept.has(block));

/** The caption of a quotation, a table or a listing. That of a picture stays with its picture. */
const captionsFigure = ({ box }: Block, scene: Scene, kept: Kept): boolean => {
  const caption = boxOf(box, 'figcaption');
  const figure = caption && boxOf(caption, 'figure');
  return figure !== null && holdsKept(figure, scene, kept);
};

/** The nearest block from `from` on that is no listing. */
const proseFrom = (from: number, step: 1 | -1, { blocks }: Scene): Block | undefined => {
  let at = from;
  while (blocks[at] !== undefined && boxOf((blocks[at] as Block).box, 'pre') !== null) at += step;
  return blocks[at];
};

/** Code between two paragraphs that speak of it. */
const isListed = ({ box, index }: Block, scene: Scene, kept: Kept): boolean => {
  if (boxOf(box, 'pre') === null) return false;
  const around = [proseFrom(index, -1, scene), proseFrom(index, 1, scene)];
  return around.every((block) => block !== undefined && kept.has(block));
};

/** As the scripts of their networks know them. */
const POST =
  'blockquote[class*="twitter-"], blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, blockquote.reddit-embed-bq';

/** The rest of a post: who wrote it, and where it stands. */
const isOfPost = ({ box }: Block, scene: Scene, kept: Kept): boolean => {
  const quotation = boxOf(box, 'blockquote');
  if (quotation === null || !quotation.element.matches(POST)) return false;
  return holdsKept(quotation, scene, kept);
};

const RULES = [captionsFigure, isListed, isOfPost] as const;

/** The blocks of `scene` that make a whole with `kept` ones. */
export const blocksOfWholes = (scene: Scene, kept: Kept): readonly Block[] =>
  scene.blocks.filter(
    (block) => !kept.has(block) && RULES.some((isWhole) => isWhole(block, scene, kept)),
  );
