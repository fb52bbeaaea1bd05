/**
 * What the model sees of a block: a row of numbers. The table's order is the order of the model's features; a change
 * here asks for `npm run train`.
 */
import type { Block, Box } from './block.ts';
import { hints } from './hints.ts';
import { isSentence, plain, type Scene } from './scene.ts';
import { bears, signs } from './words-of-parts.ts';

type Measure = (block: Block, scene: Scene) => number;

/** As far as no box has it. */
const FAR = 20;

const TAGS =
  'p li h1 h2 h3 h4 h5 h6 td th div figcaption blockquote pre dt dd section article span a strong b em time small label button body'.split(
    ' ',
  );

const ANCESTORS = [
  'article',
  'main',
  'header',
  'footer',
  'nav',
  'aside',
  'figure',
  'form',
  'table',
  'ul',
  'blockquote',
  'section',
  'a',
  'p',
  'h2',
  'ol',
  'dl',
] as const;

const tagNumber = (tag: string): number => TAGS.indexOf(tag) + 1;

const distanceTo = (from: Box, wanted: (box: Box) => boolean): number => {
  let distance = 0;
  for (let box: Box | null = from; box && distance < FAR; box = box.parent, distance += 1) {
    if (wanted(box)) return distance;
  }
  return FAR;
};

/** For each kind of part, how many levels up the nearest box is that is called so. Kept per box: rows share it. */
const nearest = new WeakMap<Box, Uint8Array>();

const nearestHints = (box: Box): Uint8Array => {
  const known = nearest.get(box);
  if (known) return known;
  const above = box.parent ? nearestHints(box.parent) : null;
  const near = new Uint8Array(hints.length);
  for (let bit = 0; bit < hints.length; bit += 1) {
    near[bit] = box.hints & (1 << bit) ? 0 : Math.min(FAR, (above?.[bit] ?? FAR) + 1);
  }
  nearest.set(box, near);
  return near;
};

const log = (value: number): number => Math.log2(1 + value);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const linkShare = ({ length, linkLength }: Box): number => share(linkLength, length);
const neighbour = ({ index }: Block, scene: Scene, by: number): Block | undefined =>
  scene.blocks[index + by];
const up = (box: Box, levels: number): Box => {
  let at = box;
  for (let level = 0; level < levels && at.parent; level += 1) at = at.parent;
  return at;
};

const levelsUpTo = (box: Box, ancestor: Box): number => {
  let levels = 0;
  for (let at: Box | null = box; at; at = at.parent, levels += 1) {
    if (at.first <= ancestor.first && at.last >= ancestor.last && at.depth <= ancestor.depth) {
      return at === ancestor ? levels : FAR + Math.min(FAR, ancestor.depth - at.depth);
    }
  }
  return 2 * FAR;
};

const PUNCTUATION = /[,.;:!?،؛。，、；：！？।]/g;
const WORD = /[\p{L}\p{N}]+/gu;
const DATE = /\d{1,4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,4}|\d{1,2}:\d\d|\b(?:19|20)\d\d\b/;

const text: Record<string, Measure> = {
  length: ({ text }) => log(text.length),
  words: ({ text }) => count(text, WORD),
  punctuation: ({ text }) => share(count(text, PUNCTUATION), text.length),
  ending: ({ text }) => '.!?…。！？:：,»"”’)|>'.indexOf(text.at(-1) ?? ' '),
  sentence: ({ text }) => Number(isSentence(text)),
  lowerStart: ({ text }) => Number(/^\p{Ll}/u.test(text)),
  upper: ({ text }) => share(count(text, /\p{Lu}/gu), text.length),
  digits: ({ text }) => share(count(text, /\d/g), text.length),
  date: ({ text }) => (text.length < 200 && DATE.test(text) ? 1 : 0),
  copyright: ({ text }) => Number(/©|\(c\)|copyright|all rights reserved|版权|著作權/i.test(text)),
  bars: ({ text }) => count(text, /[|•·›»→▸]/g),
  address: ({ text }) => Number(/@|https?:|www\./.test(text)),
  bracketed: ({ text }) => Number(/^[([【（].*[)\]】）]$/.test(text)),
  quoted: ({ text }) => Number(/^[„"“«'‘]/.test(text)),
};

const signs_: Record<string, Measure> = Object.fromEntries(
  signs.map((sign): [string, Measure] => [
    `sign:${sign}`,
    ({ text }) => (text.length < 400 && bears(text, sign) ? 1 : 0),
  ]),
);

const links: Record<string, Measure> = {
  linkShare: ({ linkLength, text }) => share(linkLength, text.length),
  links: ({ links }) => links,
  strongShare: ({ strongLength, text }) => share(strongLength, text.length),
  media: ({ mediaBefore }) => mediaBefore,
  boxTag: ({ box }) => tagNumber(box.tag),
  containerTag: ({ container }) => tagNumber(container.tag),
  parentTag: ({ container }) => tagNumber(container.parent?.tag ?? ''),
  inline: ({ box, container }) => box.depth - container.depth,
  depth: ({ container }) => container.depth,
};

const ancestors: Record<string, Measure> = Object.fromEntries(
  ANCESTORS.map((tag): [string, Measure] => [
    `in:${tag}`,
    ({ box }) => distanceTo(box, (at) => at.tag === tag),
  ]),
);

const named: Record<string, Measure> = Object.fromEntries(
  hints.map((hint, bit): [string, Measure] => [
    `near:${hint}`,
    ({ box }) => nearestHints(box)[bit] ?? FAR,
  ]),
);

const boxes: Record<string, Measure> = {
  siblings: ({ container }) => up(container, 1).blocks,
  alone: ({ container }) => container.blocks,
  inParent: ({ index, container }) =>
    share(index - up(container, 1).first, up(container, 1).blocks),
  fromEnd: ({ index, container }) => up(container, 1).last - index,
  parentLength: ({ container }) => log(up(container, 1).length),
  parentLinks: ({ container }) => linkShare(up(container, 1)),
  parentMean: ({ container }) => share(up(container, 1).length, up(container, 1).blocks),
  parentShare: ({ container }, { length }) => share(up(container, 1).length, length),
  grandLength: ({ container }) => log(up(container, 2).length),
  grandLinks: ({ container }) => linkShare(up(container, 2)),
  grandMean: ({ container }) => share(up(container, 2).length, up(container, 2).blocks),
  greatLinks: ({ container }) => linkShare(up(container, 3)),
  greatMean: ({ container }) => share(up(container, 3).length, up(container, 3).blocks),
};

const place: Record<string, Measure> = {
  position: ({ index }, { blocks }) => share(index, blocks.length),
  offset: ({ offset }, { length }) => share(offset, length),
  fromTitle: ({ index }, { titleIndex }) =>
    titleIndex < 0 ? -999 : Math.max(-99, Math.min(199, index - titleIndex)),
  charsFromTitle: ({ offset }, { titleIndex, blocks }) =>
    titleIndex < 0
      ? -1
      : Math.sign(offset - (blocks[titleIndex]?.offset ?? 0)) *
        log(Math.abs(offset - (blocks[titleIndex]?.offset ?? 0))),
  pageLength: (_, { length }) => log(length),
  pageLinks: (_, { root }) => linkShare(root),
  toTop: ({ container }, { top }) => levelsUpTo(container, top),
  toDirect: ({ container }, { direct }) => levelsUpTo(container, direct),
  beforeDirect: ({ index }, { direct }) =>
    index < direct.first ? index - direct.first : Math.max(0, index - direct.last),
  inDirect: ({ index }, { direct }) => share(index - direct.first, direct.blocks),
  directShare: (_, { direct, length }) => share(direct.direct, length),
  topShare: (_, { top, length }) => share(top.length, length),
  ownScore: ({ container }, { top }) => share(up(container, 1).score, top.score),
};

const shape: Record<string, Measure> = {
  alike: ({ index }, { shapeOf }) => shapeOf[index]?.blocks ?? 0,
  alikeMean: ({ index }, { shapeOf }) =>
    share(shapeOf[index]?.length ?? 0, shapeOf[index]?.blocks ?? 1),
  alikeShare: ({ index }, { shapeOf, length }) => share(shapeOf[index]?.length ?? 0, length),
  alikeLinks: ({ index }, { shapeOf }) =>
    share(shapeOf[index]?.linkLength ?? 0, shapeOf[index]?.length ?? 1),
  alikeSentences: ({ index }, { shapeOf }) =>
    share(shapeOf[index]?.sentences ?? 0, shapeOf[index]?.blocks ?? 1),
};

const holds = (box: Box, index: number): boolean => box.first <= index && box.last >= index;

const holderOf = (from: Box, index: number): Box => {
  let box = from;
  while (!holds(box, index) && box.parent) box = box.parent;
  return box;
};

const nearestArticle = (from: Box): Box | null => {
  for (let box: Box | null = from; box; box = box.parent) if (box.tag === 'article') return box;
  return null;
};

/** The most boxes alike that any of the five around the block has. */
const cardsAlike = ({ container }: Block, { alike }: Scene): number => {
  let most = 0;
  for (
    let box: Box | null = container.parent, level = 0;
    box && level < 5;
    box = box.parent, level += 1
  ) {
    if (box.blocks > 1 && !box.shape.endsWith('.'))
      most = Math.max(most, alike.get(box.shape) ?? 0);
  }
  return most;
};

const borderTo = (block: Block, scene: Scene, by: number): number => {
  const other = neighbour(block, scene, by);
  return other ? block.container.depth - holderOf(block.container, other.index).depth : FAR;
};

const regions: Record<string, Measure> = {
  titleLevels: ({ container }, { titleIndex }) =>
    titleIndex < 0 ? -1 : container.depth - holderOf(container, titleIndex).depth,
  titleShare: ({ container }, { titleIndex, length }) =>
    titleIndex < 0 ? -1 : share(holderOf(container, titleIndex).length, length),
  articles: (_, { articles }) => articles,
  articleShare: ({ container }, { length }) =>
    share(nearestArticle(container)?.length ?? 0, length),
  articleTitle: ({ container }, { titleIndex }) => {
    const article = nearestArticle(container);
    return article ? Number(holds(article, titleIndex)) : -1;
  },
  cards: cardsAlike,
  borderBefore: (block, scene) => borderTo(block, scene, -1),
  borderAfter: (block, scene) => borderTo(block, scene, 1),
};

const claimed = (part: string, whole: string): number =>
  whole === '' ? -1 : part.length < 12 ? 0 : Number(whole.includes(part));

const plainBody = new WeakMap<Scene, string>();
const bodyIn = (scene: Scene): string => {
  const known = plainBody.get(scene) ?? plain(scene.claims.body);
  plainBody.set(scene, known);
  return known;
};

const claims: Record<string, Measure> = {
  title: ({ text }, { claims }) =>
    text.length > 300 ? 0 : claimed(plain(text), plain(claims.title)),
  description: ({ text }, { claims }) =>
    text.length > 1000
      ? 0
      : Number(
          plain(claims.description).slice(0, 60) === plain(text).slice(0, 60) && text.length > 20,
        ),
  body: (block, scene) => claimed(plain(block.text).slice(0, 200), bodyIn(scene)),
};

const around: Record<string, Measure> = Object.fromEntries(
  [-2, -1, 1, 2].flatMap((by): [string, Measure][] => [
    [`length${by}`, (block, scene) => log(neighbour(block, scene, by)?.text.length ?? 0)],
    [
      `links${by}`,
      (block, scene) => {
        const other = neighbour(block, scene, by);
        return other ? share(other.linkLength, other.text.length) : -1;
      },
    ],
    [`tag${by}`, (block, scene) => tagNumber(neighbour(block, scene, by)?.container.tag ?? '')],
    [
      `apart${by}`,
      (block, scene) => {
        const other = neighbour(block, scene, by);
        return other
          ? Math.abs(other.container.depth - block.container.depth) +
              Number(other.container.parent !== block.container.parent)
          : -1;
      },
    ],
  ]),
);

const HEADING = /^h[1-6]$/;

const headingBefore = ({ index }: Block, scene: Scene): Block | undefined => {
  for (let at = index - 1; at >= 0 && at > index - 30; at -= 1) {
    const block = scene.blocks[at];
    if (block && HEADING.test(block.container.tag)) return block;
  }
  return undefined;
};

const headed: Record<string, Measure> = {
  sinceHeading: (block, scene) => {
    const heading = headingBefore(block, scene);
    return heading ? block.index - heading.index : 99;
  },
  headingTag: (block, scene) => tagNumber(headingBefore(block, scene)?.container.tag ?? ''),
  headingRelated: (block, scene) => {
    const heading = headingBefore(block, scene);
    return heading ? Number(bears(heading.text, 'related') || bears(heading.text, 'social')) : -1;
  },
  headingSibling: (block, scene) => {
    const heading = headingBefore(block, scene);
    return heading ? distanceTo(block.container, (box) => box.first <= heading.index) : FAR;
  },
  mediaAfter: (block, scene) => neighbour(block, scene, 1)?.mediaBefore ?? 0,
};

const table: Record<string, Measure> = {
  ...text,
  ...signs_,
  ...links,
  ...ancestors,
  ...named,
  ...boxes,
  ...place,
  ...shape,
  ...regions,
  ...claims,
  ...around,
  ...headed,
};

/** The names of the features, in order. */
export const featureNames = Object.keys(table);
const measures = Object.values(table);

/** The row of `block`, appended to `rows` from `at` on. */
export const measure = (block: Block, scene: Scene, rows: Float32Array, at: number): void => {
  for (let index = 0; index < measures.length; index += 1) {
    rows[at + index] = measures[index]?.(block, scene) ?? 0;
  }
};
