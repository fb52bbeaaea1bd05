/**
 * Parts of a page that by their names belong to somebody else than the article's author: what readers say, what the
 * site asks, what a picture shows. They read like an article, and the model sees too few of them to know better.
 */
import type { Block, Box } from '../blocks/block.ts';
import { maskOf } from '../blocks/hints.ts';
import type { Judgement } from '../blocks/judge.ts';

/** What is foreign is weighed against what is more likely article than not; and comments against all that may be it. */
const [LIKELY, POSSIBLE] = [0.5, 0.3];

/** Comments can outweigh what they comment on, so they are foreign wherever enough is left without them. */
const SPEECH = [maskOf('comment'), maskOf('consent')];
const ENOUGH = 200;
/** An article can be named after its author or its pictures: these are foreign only where they are a small part. */
const NOTES = maskOf('caption', 'credit', 'byline', 'newsletter');
const SMALL = 0.1;

/** Tables of contents give each heading an id of its own words, "privacy" among them. */
const isOfHeading = ({ about, parent }: Box): boolean =>
  about.isHeading || (parent?.about.isHeading ?? false);

/** The boxes that may be foreign by their names: few of a page's, so that the rest is looked at once. */
const namedIn = ({ scene }: Judgement): readonly Box[] => {
  const mask = SPEECH.reduce((all, kind) => all | kind, NOTES);
  return scene.boxes.filter((box) => (box.hints & mask) !== 0 && !isOfHeading(box));
};

/** The characters before each block that are article with a chance of `least`, so that a box's are a difference. */
const massesOf = ({ scene, chances }: Judgement, least: number): Int32Array => {
  const { blocks } = scene;
  const masses = new Int32Array(blocks.length + 1);
  let mass = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    if ((chances[index] ?? 0) >= least) mass += (blocks[index] as Block).text.length;
    masses[index + 1] = mass;
  }
  return masses;
};

const massIn = ({ first, last }: Box, masses: Int32Array): number =>
  (masses[last + 1] ?? 0) - (masses[first] ?? 0);

/** The outermost boxes with a name of `mask`; page order puts them before what they hold. */
const outermost = (boxes: readonly Box[], mask: number): readonly Box[] => {
  let end = -1;
  return boxes.filter(({ first, last, hints: names }) => {
    if ((names & mask) === 0 || first <= end) return false;
    end = last;
    return true;
  });
};

const speechIn = (judgement: Judgement, named: readonly Box[]): readonly Box[] => {
  const masses = massesOf(judgement, POSSIBLE);
  return SPEECH.flatMap((mask) => {
    const boxes = outermost(named, mask);
    const inside = boxes.reduce((sum, box) => sum + massIn(box, masses), 0);
    return (masses.at(-1) ?? 0) - inside >= ENOUGH ? boxes : [];
  });
};

const notesIn = (named: readonly Box[], masses: Int32Array): readonly Box[] => {
  const most = SMALL * (masses.at(-1) ?? 0);
  return named.filter(
    (box) => (box.hints & NOTES) !== 0 && box.first >= 0 && massIn(box, masses) < most,
  );
};

const isIn = ({ first, last }: Box, index: number): boolean => first <= index && index <= last;

const isApart = (a: Box, b: Box): boolean => a.last < b.first || b.last < a.first;

/** A page's own article is rarely less of it than this. */
const OWN = 0.3;

/** The `article` elements beside the page's own: the one around the headline, or else the fullest. */
const otherArticles = ({ scene }: Judgement, masses: Int32Array): readonly Box[] => {
  if (scene.articles < 2) return [];
  const articles = scene.boxes.filter(({ tag, first }) => tag === 'article' && first >= 0);
  const titled = articles.filter((box) => isIn(box, scene.titleIndex));
  const massOf = (box: Box): number => massIn(box, masses);
  const [own] = (titled.length > 0 ? titled : articles).sort((a, b) => massOf(b) - massOf(a));
  if (!own || massOf(own) < OWN * (masses.at(-1) ?? 0)) return [];
  return articles.filter((box) => isApart(box, own));
};

/** A kicker and a standfirst may stand before the headline, and little else. */
const ABOVE = 8;
const LITTLE = 0.15;

/** How many blocks at the page's beginning are above its article: service notes, other news. */
const countAbove = ({ scene }: Judgement, masses: Int32Array): number => {
  const above = Math.max(0, scene.titleIndex - ABOVE);
  return (masses[above] ?? 0) < LITTLE * (masses.at(-1) ?? 0) ? above : 0;
};

/** `judgement` with no chance for what is foreign to the article. */
export const withoutForeign = (judgement: Judgement): Judgement => {
  const masses = massesOf(judgement, LIKELY);
  const chances = judgement.chances.slice();
  const named = namedIn(judgement);
  const foreign = [
    ...speechIn(judgement, named),
    ...notesIn(named, masses),
    ...otherArticles(judgement, masses),
  ];
  for (const { first, last } of foreign) chances.fill(0, first, last + 1);
  chances.fill(0, 0, countAbove(judgement, masses));
  return { ...judgement, chances };
};
