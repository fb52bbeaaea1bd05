/** Tables of data inside the text: their cells are too short for the model to know them by, so they go by their place. */
import { type Block, type Box, boxOf } from '../blocks/block.ts';
import type { Scene } from '../blocks/scene.ts';

/** Between a table and the text around it may stand a title and a note. */
const REACH = 3;

const isOfData = ({ element }: Box): boolean => element.querySelector('th, caption') !== null;

const isKeptNear = (from: number, step: 1 | -1, scene: Scene, kept: ReadonlySet<Block>): boolean =>
  Array.from({ length: REACH }, (_, place) => scene.blocks[from + step * (place + 1)]).some(
    (block) => block !== undefined && kept.has(block),
  );

/** The blocks of every table with header cells or a caption that has kept text both before and behind it. */
export const blocksOfTables = (scene: Scene, kept: ReadonlySet<Block>): readonly Block[] => {
  if (scene.root.element.querySelector('table') === null) return [];
  const tables = new Set(
    scene.blocks.flatMap((block) => (kept.has(block) ? [] : (boxOf(block.box, 'table') ?? []))),
  );
  return [...tables]
    .filter(
      (table) =>
        isOfData(table) &&
        isKeptNear(table.first, -1, scene, kept) &&
        isKeptNear(table.last, 1, scene, kept),
    )
    .flatMap((table) => scene.blocks.slice(table.first, table.last + 1));
};
