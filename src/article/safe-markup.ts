/** What an article may be made of: the elements and attributes that pass the sanitiser. Everything else is dropped. */

const HTML_TAGS = `
  a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt
  em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li mark ol p pre q rp rt ruby s samp
  section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
  audio video source track`;

/** The presentation part of MathML Core, and the older elements that pages still use. */
const MATH_TAGS = `
  math menclose merror mfenced mfrac mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms
  mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none`;

const HTML_ATTRIBUTES = `
  abbr alt colspan controls datetime dir headers height id kind label lang open reversed rowspan scope sizes span
  srclang start title type value width`;

const MATH_ATTRIBUTES = `
  accent accentunder align alttext close columnalign columnlines columnspacing columnspan depth display displaystyle
  fence frame largeop linethickness lspace mathsize mathvariant maxsize minsize movablelimits notation rowalign rowlines
  rowspacing rspace scriptlevel separator separators stretchy symmetric voffset xmlns`;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const safeTags = [...words(HTML_TAGS), ...words(MATH_TAGS)];

/** Attributes whose value can lead nowhere. */
export const plainAttributes = [...words(HTML_ATTRIBUTES), ...words(MATH_ATTRIBUTES)];

/** Attributes that hold addresses. */
export const urlAttributes = words('cite href poster src srcset');

/** Elements that go with everything in them; of any other element that is not safe, the content stays. */
export const forbiddenWithContents = words(
  'annotation applet button canvas datalist object optgroup option select textarea',
);
