/**
 * What a page calls its parts. Class names, ids, roles and test ids are written by people and say what a box is for, in
 * the language of its makers: the stems below are those of the languages that news sites write their classes in.
 */

/**
 * A kind of part, and the stems that name it: `^` asks for the beginning of a word, `$` for its end. The order is the
 * order of the model's features.
 */
const STEMS = {
  related:
    'related read-more readmore more-on more-from more-news more-stories more-article see-also also-read recommend ' +
    'recirc similar suggest outbrain taboola empfehl verwandt mehr-zum weiterlesen lire-aussi a-lire relacionad ' +
    'correlat powiaz xiangguan further popular trending most-read most-view mostread teaser you-may up-next',
  comment:
    'comment kommentar disqus respond coment koment opinia opinie yorum reacties feedback discussion replies pinglun liuyan forum',
  newsletter: 'newsletter subscri signup sign-up abonn mailing inscri register',
  advert:
    '^ad$ ^ads$ ^adv$ ^advert ^anzeige ^werbung ^banner ^sponsor ^promo ^dfp ^gpt ^publi ^reklam ^guanggao ' +
    '^commercial ^affiliat adslot ad-container adunit promotion',
  caption:
    'caption legend bildunterschrift bildtext img-desc img-text photo-desc phototext picture-text media-text media-desc',
  credit: 'credit copyright photographer rights urheber bildnachweis fotograf',
  byline: 'byline author autor writer reporter signature journalist contributor ^bio$ zuozhe',
  date: 'date time publish updated datum fecha posted ^meta$ article-info articleinfo post-info ^info$ dateline source laiyuan',
  nav: '^nav menu breadcrumb pagination pager ^toc$ jump skip toolbar header-bar masthead topbar navigation prev next',
  footer: 'foot bottom colophon legal disclaimer impressum kontakt contact',
  body:
    'article-body articlebody article-content articlecontent article-text articletext article-main article-detail ' +
    'bodycopy bodytext body-text story-body storybody story-text story-content post-body post-content post-text entry ' +
    'content-body contentbody main-text maintext main-content news-text news-body news-content news-detail newstext ' +
    'fliesstext wysiwyg rich-text richtext artikel-text artikeltext paragraph texte$ zhengwen trs_editor editor cuerpo ' +
    'contenu corpo',
  article: 'article story ^post$ artikel articulo noticia hentry blog-post blogpost news',
  widget: 'widget embed module sidebar box$ aparte insert callout kasten',
  quote: 'quote zitat citation tweet instagram',
  media: 'image img photo picture video player audio figure media foto bild',
  hidden: 'hidden sr-only screen-reader visually invisible offscreen no-print noprint collapse',
  list: 'list$ list- grid feed ^card$ ^cards$ ^item$ ^items$ stream tile archive index',
  print: 'print tools action button ^btn fontsize font-size bookmark rating vote ^like$ listen',
  consent:
    'cookie consent gdpr ccpa onetrust didomi usercentrics ^ot-sdk ^ot-pc ^cmp- ^cc-window ^qc-cmp privacy optanon',
  fact: 'fact infobox info-box summary-box keypoint key-point takeaway highlights at-a-glance hintergrund expandable accordion',
  live: 'live ticker timeline breaking',
} as const;

export type Hint = keyof typeof STEMS;

/** The kinds of parts, in the order of the bits that `hintsIn` sets. */
export const hints = Object.keys(STEMS) as readonly Hint[];

/** What tells of an article as a whole, and what the model does not ask for: a barrier before its rest, a live blog. */
const SIGNS = {
  gate:
    'paywall regwall piano tp-container subscribe-wall subscription-wall meter-wall continue-reading read-more-overlay ' +
    'premium-gate truncat article-gate',
  liveBlog: 'liveblog live-blog liveticker live-ticker',
} as const;

export type PartSign = keyof typeof SIGNS;

/** The bit of `hint` in a box's hints. */
export const hintBit = (hint: Hint): number => 1 << hints.indexOf(hint);

/** The bits of several. */
export const maskOf = (...kinds: readonly Hint[]): number =>
  kinds.reduce((mask, kind) => mask | hintBit(kind), 0);

/** The bits of the kinds of parts; those of the signs stand above them. */
const HINTS = (1 << hints.length) - 1;

const signNames = Object.keys(SIGNS) as readonly PartSign[];

/** The bit of `sign` in a box's signs. */
export const signBit = (sign: PartSign): number => 1 << (hints.length + signNames.indexOf(sign));

/** A stem's letters, and where in a word they must stand. */
interface Stem {
  readonly text: string;
  /** Its third letter's code, -1 where it has none: most stems that begin alike are ruled out by it. */
  readonly third: number;
  readonly begins: boolean;
  readonly ends: boolean;
  readonly bit: number;
}

const stemOf = (written: string, bit: number): Stem => {
  const begins = written.startsWith('^');
  const ends = written.endsWith('$');
  const text = written.slice(begins ? 1 : 0, ends ? -1 : undefined);
  const third = text.length > 2 ? text.charCodeAt(2) : -1;
  return { text, third, begins, ends, bit };
};

/** A letter's place in the alphabet, the hyphen's behind it; 0 for what no stem begins with. */
const places = new Uint8Array(128);
for (const [index, letter] of [...'abcdefghijklmnopqrstuvwxyz-'].entries())
  places[letter.charCodeAt(0)] = index + 1;
const PLACES = 28;

/**
 * The stems by their first two letters. A look at each letter costs less than thirty regular expressions, which a page
 * that was just opened would have to compile first.
 */
const stems: (Stem[] | undefined)[] = new Array(PLACES * PLACES).fill(undefined);

/** Beyond ASCII it may be the place of another letter: the stems are compared letter by letter after this. */
const placeIn = (text: string, at: number): number => places[text.charCodeAt(at) & 127] as number;

for (const [index, names] of [...Object.values(STEMS), ...Object.values(SIGNS)].entries()) {
  for (const written of names.split(' ')) {
    const stem = stemOf(written, 1 << index);
    const prefix = placeIn(stem.text, 0) * PLACES + placeIn(stem.text, 1);
    const alike = stems[prefix];
    if (alike) alike.push(stem);
    else stems[prefix] = [stem];
  }
}

const NAMING = new Set([
  ...'class id role itemprop aria-label rel name'.split(' '),
  ...(
    'testid test-id component qa component-name module type block name role widget test element ' +
    'tb-region area zone box-name block-name section cy e2e print-layout content-type ad track-module island'
  )
    .split(' ')
    .map((name) => `data-${name}`),
]);

const known = new Map<string, number>();

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

const standsAt = (names: string, at: number, { text, begins, ends }: Stem): boolean =>
  names.startsWith(text, at) &&
  !(begins && isLetter(names.charCodeAt(at - 1))) &&
  !(ends && isLetter(names.charCodeAt(at + text.length)));

const bitsOf = (names: string): number => {
  let bits = 0;
  let row = 0;
  // One letter behind: what is looked up is the letter before and the one at hand.
  for (let at = -1; at < names.length - 1; at += 1) {
    const place = places[names.charCodeAt(at + 1) & 127] as number;
    const found = stems[row + place];
    row = place * PLACES;
    if (!found) continue;
    const third = names.charCodeAt(at + 2);
    for (let index = 0; index < found.length; index += 1) {
      const stem = found[index] as Stem;
      if ((stem.third === third || stem.third < 0) && standsAt(names, at, stem)) bits |= stem.bit;
    }
  }
  return bits;
};

const bitsOfName = (name: string): number => {
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = bitsOf(name);
  known.set(name, found);
  return found;
};

/** The kinds of parts and the signs that `names` (class names, ids, roles) speak of, a bit each. */
export const hintsIn = (names: string): number => {
  const before = known.get(names);
  if (before !== undefined) return before;
  const single = names.toLowerCase().split(' ');
  let bits = 0;
  for (let index = 0; index < single.length; index += 1)
    bits |= bitsOfName(single[index] as string);
  known.set(names, bits);
  return bits;
};

/** Whether an attribute of this name says what an element is for: its class names, id, role and their like. */
export const isNaming = (attribute: string): boolean => NAMING.has(attribute);

/** Of the bits that `hintsIn` sets, those of the kinds of parts. */
export const hintBits = (bits: number): number => bits & HINTS;

/** Of the bits that `hintsIn` sets, those of the signs. */
export const signBits = (bits: number): number => bits & ~HINTS;
