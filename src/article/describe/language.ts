/** The language of the page and the way it runs. */
import type { Thing } from './linked-data.ts';
import { textsOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';

const isTag = (text: string): boolean => /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/.test(text);

/** BCP 47: what the page declares on its root, else what it says elsewhere; null when nothing is a language tag. */
export const findLanguage = (
  page: Document,
  metaTags: MetaTags,
  articles: readonly Thing[],
): string | null => {
  const root = page.documentElement;
  const declared = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    page.body.getAttribute('lang'),
    page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    ...(metaTags.get('og:locale') ?? []),
    ...(metaTags.get('language') ?? []),
    ...articles.flatMap((article) => textsOf(article.inLanguage)),
  ];
  const tags = declared.map((tag) => (tag ?? '').trim().replaceAll('_', '-'));
  return tags.find(isTag) ?? null;
};

/** Languages that are written from right to left in their usual script. */
const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he iw ks ps sd ug ur yi ji'.split(' '));

const runsRightToLeft = (language: string): boolean => {
  const [primary = '', script] = language.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(primary) && script !== 'latn';
};

/** The direction that the page declares at the headline or above it; by the language where it declares none. */
export const findDirection = (
  page: Document,
  language: string | null,
  headline: Element | null,
): 'ltr' | 'rtl' => {
  const declared = (headline ?? page.body).closest('[dir="rtl" i], [dir="ltr" i]');
  if (declared) return declared.getAttribute('dir')?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  return runsRightToLeft(language ?? '') ? 'rtl' : 'ltr';
};
