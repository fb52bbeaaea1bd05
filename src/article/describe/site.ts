/** The name of the site, and what looks like it. */
import type { Thing } from './linked-data.ts';
import { textsOf, typesOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { saidBy } from './meta-tags.ts';

const META = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'citation_journal_title',
];

const SITE = /^(?:WebSite|Organization|NewsMediaOrganization|Corporation)$/;

const hostOf = (address: string): string => {
  try {
    return new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '');
  } catch {
    return '';
  }
};

const firstPart = (name: string): string => name.split(/\s[|–—-]\s/)[0]?.trim() ?? name;

/** Every name that the page gives its site, the best first; its host last. */
export const siteNames = (
  metaTags: MetaTags,
  things: readonly Thing[],
  articles: readonly Thing[],
  address: string,
): readonly string[] => {
  const publishers = articles.flatMap((article) => textsOf(article.publisher));
  const sites = things.filter((thing) => typesOf(thing).some((type) => SITE.test(type)));
  const linked = [...publishers, ...sites.flatMap((site) => textsOf(site.name))];
  const names = [
    ...saidBy(metaTags, META).slice(0, 1),
    ...linked,
    ...saidBy(metaTags, META),
    hostOf(address),
  ];
  return [...new Set(names.map(firstPart).filter((name) => name && name.length < 80))];
};

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * Spaces, punctuation and symbols, by their ranges: a page that was just opened has to compile each expression, and
 * property classes take long.
 */
const MARKS =
  /[\0-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3008-\u3020\ufe10-\ufe6f\uff00-\uff0f]+/g;

/** Letters and digits alone, for comparing names. */
export const fold = (text: string): string =>
  (BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text).toLowerCase().replace(MARKS, '');

/** The words of `text`, folded, each once. */
export const foldedWords = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().split(MARKS).filter(Boolean));

/** "theguardian" of "amp.theguardian.co.uk": the label that names the site. */
const labelOf = (name: string): string => {
  const labels = name.split('.');
  if (labels.length < 2 || /\s/.test(name)) return '';
  return (
    labels
      .slice(0, -1)
      .filter((label) => !/^(?:co|com|org|net|gov|ac|edu)$/.test(label))
      .at(-1) ?? ''
  );
};

interface Folded {
  readonly site: string;
  readonly label: string;
}

const known = new Map<string, Folded>();

/** A site has a few names, and every piece of every title is compared with them. */
const foldedName = (name: string): Folded => {
  const found = known.get(name) ?? { site: fold(name), label: fold(labelOf(name)) };
  known.set(name, found);
  return found;
};

const isNamed = (folded: string, { site, label }: Folded): boolean => {
  if (folded === site || (label && folded === label)) return true;
  const key = label || site;
  if (label.length > 3 && folded.length > 3 && label.endsWith(folded)) return true;
  return (
    key.length > 3 &&
    (folded.startsWith(key) || folded.endsWith(key)) &&
    folded.length < key.length + 24
  );
};

/** Whether `text` is one of the site's names, or one with a word or two beside it ("BBC News"). */
export const isSiteName = (text: string, names: readonly string[]): boolean => {
  const folded = fold(text);
  if (!folded) return true;
  const isShort = folded.length > 3 && text.split(/\s+/).length < 5;
  return names
    .map(foldedName)
    .some((name) => isNamed(folded, name) || (isShort && name.site.startsWith(folded)));
};
