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
  /** Characters, each counted as much as it is likely to be article. */
  readonly of: ReadonlyMap<Box, number>;
  readonly main: Box;
  readonly core: Box;
  readonly total: number;
}

const massIn = ({ blocks, boxes, root }: Scene, chances: Float32Array): Mass => {
  const of = new Map<Box, number>();
  for (const { box, index, text } of blocks) {
    const mass = (chances[index] ?? 0) * text.length;
    for (let at: Box | null = box; at; at = at.parent) of.set(at, (of.get(at) ?? 0) + mass);
  }
  const total = of.get(root) ?? 0;
  const deepest = (least: number): Box => {
    let found = root;
    for (const box of boxes) {
      if (box.depth > found.depth && (of.get(box) ?? 0) >= least * total) found = box;
    }
    return found;
  };
  return { of, total, main: deepest(0.85), core: deepest(0.5) };
};

const up = (box: Box, levels: number): Box => {
  let at = box;
  for (let level = 0; level < levels && at.parent; level += 1) at = at.parent;
  return at;
};

/** The mean chance of the other blocks in `box`. */
const meanBeside = (block: Block, box: Box, { of }: Mass, own: number): number => {
  const rest = box.length - block.text.length;
  return rest > 0 ? ((of.get(box) ?? 0) - own * block.text.length) / rest : NOWHERE;
};

const levelsTo = (from: Box, ancestor: Box): number => {
  let levels = 0;
  for (let box: Box | null = from; box; box = box.parent, levels += 1)
    if (box === ancestor) return 0;
  levels = 0;
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

const shapeMeans = ({ blocks, shapeOf }: Scene, chances: Float32Array) => {
  const sums = new Map<object, number>();
  for (const { index, text } of blocks) {
    const shape = shapeOf[index];
    if (shape) sums.set(shape, (sums.get(shape) ?? 0) + (chances[index] ?? 0) * text.length);
  }
  return (block: Block): number => {
    const shape = shapeOf[block.index];
    const rest = (shape?.length ?? 0) - block.text.length;
    if (!shape || rest <= 0) return NOWHERE;
    return ((sums.get(shape) ?? 0) - (chances[block.index] ?? 0) * block.text.length) / rest;
  };
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

/** The rows of the second look, given the `chances` that the first look found. */
export const contextOf = (scene: Scene, chances: Float32Array): Float32Array => {
  const { blocks } = scene;
  const width = contextNames.length;
  const rows = new Float32Array(blocks.length * width);
  const mass = massIn(scene, chances);
  const shapeMean = shapeMeans(scene, chances);
  const before = gapsToSure(chances, false);
  const after = gapsToSure(chances, true);
  const purity = (box: Box): number => (mass.of.get(box) ?? 0) / Math.max(1, box.length);
  const at = (index: number): number => chances[index] ?? NOWHERE;
  let done = 0;
  for (const block of blocks) {
    const { index, container } = block;
    const own = at(index);
    const { core, main } = mass;
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
        meanBeside(block, up(container, 1), mass, own),
        meanBeside(block, up(container, 2), mass, own),
        meanBeside(block, up(container, 3), mass, own),
        shapeMean(block),
        levelsTo(container, main),
        levelsTo(container, core),
        Math.log2(1 + mass.total),
        purity(main),
        purity(core),
        (mass.of.get(core) ?? 0) / Math.max(1, mass.total),
        index < core.first ? index - core.first : Math.max(0, index - core.last),
        before[index] ?? 99,
        after[index] ?? 99,
        mass.total > 0 ? done / mass.total : 0,
        (before[index] ?? 99) + (after[index] ?? 99),
      ],
      index * width,
    );
    done += own * block.text.length;
  }
  return rows;
};
