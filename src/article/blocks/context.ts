/**
 * What the second look at a block sees: what the first look said of its neighbours, its boxes and the page. The order is
 * the order of the second model's features; a change here asks for `npm run train`.
 */
import type { Block, Box } from './block.ts';
import type { Scene } from './scene.ts';

const FAR = 20;
/** Beyond the first look's reach: before the first block and after the last. */
const NOWHERE = -0.1;
const REACH = 6;

interface Mass {
  readonly main: Box;
  readonly core: Box;
  readonly total: number;
}

/** Weighs every box: the sum, over the characters in it, of their chance to be article. */
const weigh = ({ blocks, boxes }: Scene, chances: Float32Array): void => {
  for (const box of boxes) box.mass = 0;
  for (const { box, index, text } of blocks) box.mass += (chances[index] ?? 0) * text.length;
  for (let index = boxes.length - 1; index > 0; index -= 1) {
    const { parent, mass } = boxes[index] as Box;
    if (parent) parent.mass += mass;
  }
};

const deepest = ({ boxes, root }: Scene, least: number): Box => {
  let found = root;
  for (const box of boxes) if (box.depth > found.depth && box.mass >= least) found = box;
  return found;
};

const massIn = (scene: Scene, chances: Float32Array): Mass => {
  weigh(scene, chances);
  const total = scene.root.mass;
  return { total, main: deepest(scene, 0.85 * total), core: deepest(scene, 0.5 * total) };
};

const up = (box: Box, levels: number): Box => {
  let at = box;
  for (let level = 0; level < levels && at.parent; level += 1) at = at.parent;
  return at;
};

/** The mean chance of the other blocks in `box`. */
const meanBeside = (block: Block, box: Box, own: number): number => {
  const rest = box.length - block.text.length;
  return rest > 0 ? (box.mass - own * block.text.length) / rest : NOWHERE;
};

const levelsTo = (from: Box, ancestor: Box): number => {
  let at: Box | null = from;
  while (at && at.depth > ancestor.depth) at = at.parent;
  if (at === ancestor) return 0;
  let levels = 0;
  for (let box: Box | null = from; box; box = box.parent, levels += 1) {
    if (box.first <= ancestor.first && box.last >= ancestor.last) return levels + 1;
  }
  return FAR;
};

const meanOver = (
  blocks: readonly Block[],
  chances: Float32Array,
  from: number,
  to: number,
): number => {
  let [mass, length] = [0, 0];
  for (let index = Math.max(0, from); index < Math.min(blocks.length, to); index += 1) {
    const size = blocks[index]?.text.length ?? 0;
    mass += (chances[index] ?? 0) * size;
    length += size;
  }
  return length > 0 ? mass / length : NOWHERE;
};

const SURE = 0.6;

/** For each block, how many blocks back (or on) the nearest sure one stands. */
const gapsToSure = (chances: Float32Array, backwards: boolean): Float32Array => {
  const gaps = new Float32Array(chances.length);
  let gap = 99;
  for (let step = 0; step < chances.length; step += 1) {
    const index = backwards ? chances.length - 1 - step : step;
    gaps[index] = gap;
    gap = (chances[index] ?? 0) > SURE ? 1 : Math.min(99, gap + 1);
  }
  return gaps;
};

/** For each block, the mean chance of the other blocks that look like it. */
const shapeMeansOf = ({ blocks, shapeOf }: Scene, chances: Float32Array): Float32Array => {
  const masses = new Float64Array(blocks.length + 1);
  const massAt = ({ index, text }: Block): number => (chances[index] ?? 0) * text.length;
  for (const block of blocks) {
    const shape = shapeOf[block.index]?.index ?? blocks.length;
    masses[shape] = (masses[shape] ?? 0) + massAt(block);
  }
  return Float32Array.from(blocks, (block) => {
    const shape = shapeOf[block.index];
    const rest = (shape?.length ?? 0) - block.text.length;
    return shape && rest > 0 ? ((masses[shape.index] ?? 0) - massAt(block)) / rest : NOWHERE;
  });
};

export const contextNames = [
  'chance',
  '-1',
  '-2',
  '-3',
  '+1',
  '+2',
  '+3',
  'before',
  'after',
  'parent',
  'grand',
  'great',
  'shape',
  'toMain',
  'toCore',
  'total',
  'mainPurity',
  'corePurity',
  'coreShare',
  'fromCore',
  'sureBefore',
  'sureAfter',
  'done',
  'gap',
] as const;

/**
 * The rows of the second look, given the `chances` that the first look found. The rows of blocks with a chance below
 * `least` stay empty.
 */
export const contextOf = (scene: Scene, chances: Float32Array, least = 0): Float32Array => {
  const { blocks } = scene;
  const width = contextNames.length;
  const rows = new Float32Array(blocks.length * width);
  const mass = massIn(scene, chances);
  const shapeMeans = shapeMeansOf(scene, chances);
  const before = gapsToSure(chances, false);
  const after = gapsToSure(chances, true);
  const purity = (box: Box): number => box.mass / Math.max(1, box.length);
  const at = (index: number): number => chances[index] ?? NOWHERE;
  let done = 0;
  for (const block of blocks) {
    const { index, container } = block;
    const own = at(index);
    const { core, main } = mass;
    const doneBefore = done;
    done += own * block.text.length;
    if (own < least) continue;
    rows.set(
      [
        own,
        at(index - 1),
        at(index - 2),
        at(index - 3),
        at(index + 1),
        at(index + 2),
        at(index + 3),
        meanOver(blocks, chances, index - REACH, index),
        meanOver(blocks, chances, index + 1, index + 1 + REACH),
        meanBeside(block, up(container, 1), own),
        meanBeside(block, up(container, 2), own),
        meanBeside(block, up(container, 3), own),
        shapeMeans[index] ?? NOWHERE,
        levelsTo(container, main),
        levelsTo(container, core),
        Math.log2(1 + mass.total),
        purity(main),
        purity(core),
        core.mass / Math.max(1, mass.total),
        index < core.first ? index - core.first : Math.max(0, index - core.last),
        before[index] ?? 99,
        after[index] ?? 99,
        mass.total > 0 ? doneBefore / mass.total : 0,
        (before[index] ?? 99) + (after[index] ?? 99),
      ],
      index * width,
    );
  }
  return rows;
};
