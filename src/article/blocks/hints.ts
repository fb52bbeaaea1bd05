/**
 * What a page calls its parts. Class names, ids, roles and test ids are written by people and say what a box is for, in
 * the language of its makers: the stems below are those of the languages that news sites write their classes in.
 */

/** A kind of part, and the stems that name it. The order is the order of the model's features: append, never reorder. */
const STEMS = {
  share:
    'share|sharing|social|facebook|twitter|whatsapp|addthis|teilen|partag|compart|condivi|sns|fenxiang',
  related:
    'related|read-?more|readmore|more-?(?:on|from|news|stories|articles)|see-?also|also-?read|recommend|recirc|similar|suggest|outbrain|taboola|empfehl|verwandt|mehr-?zum|weiterlesen|lire-?aussi|a-lire|relacionad|correlat|powiaz|xiangguan|further|popular|trending|most-?(?:read|viewed)|teaser|you-?may|up-?next',
  comment: 'comment|kommentar|disqus|respond|coment|discussion|fb-comments|replies|pinglun|forum',
  newsletter: 'newsletter|subscri|signup|sign-?up|abonn|mailing|inscri|register',
  advert:
    '(?<![a-z])(?:ads?|adv|advert\\w*|anzeige|werbung|banner|sponsor\\w*|promo\\w*|dfp|gpt|publi\\w*|reklam\\w*|guanggao|commercial|affiliat\\w*)(?![a-z])|adslot|ad-?container|adunit|promotion',
  caption:
    'caption|legend|bildunterschrift|bildtext|img-?(?:desc|text)|photo-?(?:desc|text)|picture-?text|media-?(?:text|desc)',
  credit: 'credit|copyright|photographer|rights|urheber|bildnachweis|fotograf',
  byline:
    'byline|author|autor|writer|reporter|signature|journalist|contributor|(?<![a-z])bio(?![a-z])|zuozhe',
  date: 'date|time(?!line)|publish|updated|datum|fecha|posted|(?<![a-z])meta(?![a-z])|article-?info|post-?info|(?<![a-z])info(?![a-z])|dateline|source|laiyuan',
  tags: '(?<![a-z])tags?(?![a-z])|topics?|keyword|categor|schlagw|rubri|label|section-?name|kicker|eyebrow|stichw|biaoqian',
  nav: '(?<![a-z])nav|menu|breadcrumb|pagination|pager|toc(?![a-z])|jump|skip|toolbar|header-?bar|masthead|topbar|navigation|prev|next',
  footer: 'foot|bottom|colophon|legal|disclaimer|impressum|kontakt|contact',
  header: '(?<![a-z])head(?:er)?(?![a-z])|masthead|(?<![a-z])top(?![a-z])',
  side: 'side|aside|rail|(?<![a-z])right(?![a-z])|(?<![a-z])left(?![a-z])|secondary|complementary|spalte|col-?[r2]',
  lead: '(?<![a-z])lead(?![a-z])|standfirst|intro|summary|abstract|subtitle|sub-?head|subline|deck|dek(?![a-z])|chapo|teaser-?text|excerpt|vorspann|anriss|sapo|description|subheadline|entradilla|zhaiyao|bajada|sottotitolo',
  body: 'article-?(?:body|content|text|main|detail)|body(?:copy|text)|story-?(?:body|text|content)|post-?(?:body|content|text)|entry|content-?body|main-?(?:text|content)|news-?(?:text|body|content|detail)|fliesstext|wysiwyg|rich-?text|articlebody|artikel-?(?:text|body)|paragraph|texte?(?![a-z])|zhengwen|TRS_Editor|editor|cuerpo|contenu|corpo',
  article: 'article|story|(?<![a-z])post(?![a-z])|artikel|articulo|noticia|hentry|blog-?post|news',
  title: 'title|headline|titel|titre|titulo|heading|biaoti',
  widget:
    'widget|embed|infobox|fact-?box|module|sidebar|box(?![a-z])|inline-?(?:box|element)|aparte|insert|callout|kasten',
  quote: 'quote|zitat|citation|tweet|instagram',
  gallery: 'gallery|slide|carousel|swiper|galerie|lightbox|fotostrecke',
  media: 'image|img|photo|picture|video|player|audio|figure|media|foto|bild',
  popup:
    'modal|popup|overlay|paywall|login|sign-?in|dialog|tooltip|toast|notification|alert|piano|premium|regwall',
  hidden: 'hidden|sr-only|screen-?reader|visually|invisible|offscreen|no-?print|noprint|collapse',
  list: 'list(?!e)|grid|feed|cards?(?![a-z])|items?(?![a-z])|stream|tile|archive|index',
  print:
    'print|tools|toolbar|actions?(?![a-z])|button|btn|font-?size|bookmark|rating|vote|like(?![a-z])|listen',
  note: 'note|correction|editor-?s|appendix|footnote|endnote|disclosure|zusatz|faq',
  consent:
    'cookie|consent|gdpr|ccpa|onetrust|didomi|usercentrics|(?<![a-z])(?:ot|cmp|cc|fc|qc)-|privacy|optanon',
  fact: 'fact|infobox|info-?box|summary-?box|key-?points|take-?away|highlights|at-?a-?glance|hintergrund|kasten|expandable|accordion|collaps',
  live: 'live|ticker|timeline|liveblog|breaking',
} as const;

export type Hint = keyof typeof STEMS;

/** The kinds of parts, in the order of the bits that `hintsIn` sets. */
export const hints = Object.keys(STEMS) as readonly Hint[];

const patterns = hints.map((hint) => new RegExp(STEMS[hint], 'i'));

const NAMING = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'aria-label',
  'data-testid',
  'data-test-id',
  'data-component',
  'data-qa',
  'data-component-name',
  'data-module',
  'data-type',
  'data-block',
  'data-name',
  'data-role',
  'data-widget',
  'data-test',
  'data-element',
  'data-tb-region',
  'data-area',
  'data-zone',
  'data-box-name',
  'data-block-name',
  'data-section',
  'rel',
  'data-cy',
  'data-e2e',
  'data-print-layout',
  'data-content-type',
  'data-ad',
  'data-track-module',
  'data-island',
  'name',
]);

const known = new Map<string, number>();

const bitsOf = (names: string): number => {
  let bits = 0;
  for (const [index, pattern] of patterns.entries()) if (pattern.test(names)) bits |= 1 << index;
  return bits;
};

/** The kinds of parts that `names` (class names, ids, roles) speak of, a bit each. */
export const hintsIn = (names: string): number => {
  const found = known.get(names) ?? bitsOf(names);
  known.set(names, found);
  return found;
};

/** What the page calls `element`: its class names, id, role and their like, in one string. */
export const namesOf = (element: Element): string => {
  let names = '';
  for (const attribute of element.getAttributeNames()) {
    if (NAMING.has(attribute)) names += ` ${element.getAttribute(attribute) ?? ''}`;
  }
  return names;
};
