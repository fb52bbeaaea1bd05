/** Where a picture's pixels are: of all that its markup names, the one to show. */
import { mentions } from '../mentions.ts';
import { resolve } from './addresses.ts';
import { valuesOf } from './reshape.ts';

/** Wide enough for a column of text on a sharp screen; wider costs the reader time and data. */
const WIDE_ENOUGH = 1200;

interface Candidate {
  /** As the page writes it: only what is chosen is worth being resolved. */
  readonly found: string;
  /** Pixels; for a density `2x` the guess that 1x is half of what is wide enough. */
  readonly width: number;
}

const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#&/:@]|$)/i;
const widthOf = (descriptor: string): number => {
  const size = Number.parseFloat(descriptor);
  if (Number.isNaN(size)) return WIDE_ENOUGH / 2;
  return descriptor.endsWith('x') ? (size * WIDE_ENOUGH) / 2 : size;
};

/** The candidates of a `srcset`, whose addresses may hold commas: HTML's "parse a srcset attribute". */
const readSet = (set: string): readonly Candidate[] =>
  [...set.matchAll(/\s*,*\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+[wxh]))?\s*(?:,|$)/g)].map(
    ([, found = '', size = '']) => ({ found, width: widthOf(size) }),
  );

const setsOf = (element: Element): readonly string[] =>
  valuesOf(element, /srcset$/).filter((value) => value.trim() !== '');

const isLazyName = (name: string): boolean =>
  (name.startsWith('data-') || name.includes('lazy')) &&
  !/srcset|sizes|alt|caption|title|link|href|share/.test(name);

/** Addresses that scripts would have put in `src`: any data attribute that names a source or looks like a picture. */
const lazyOf = (element: Element): readonly string[] =>
  element
    .getAttributeNames()
    .filter(isLazyName)
    .flatMap((name) => {
      const value = element.getAttribute(name) ?? '';
      const isNamed = /(?:^|-)(?:src|original|url|lazy|image|img)(?:-|$)/.test(name);
      const isOne = !/[\s{[]/.test(value.trim());
      const isAddress = PICTURE.test(value) || (isNamed && /^(?:https?:)?\/\//.test(value));
      return isOne && isAddress ? [value] : [];
    });

/** What a placeholder's file is called. One of these there must be in its address: nearly every picture's goes without. */
const OF_PLACEHOLDERS =
  'blank placeholder preload spacer pixel transparent lazy lazyload loading grey dummy 1x1'.split(
    ' ',
  );
const PLACEHOLDER = new RegExp(
  `(?:^|[/_.-])(?:${OF_PLACEHOLDERS.join('|')})\\.(?:gif|png|svg|jpe?g)`,
  'i',
);

const isPlaceholder = (url: string): boolean =>
  url.startsWith('data:') || (mentions(url, OF_PLACEHOLDERS) && PLACEHOLDER.test(url));

const isShown = (url: string | null): url is string => url !== null && !isPlaceholder(url);

const resolveShown = (found: string, base: string): string | null => {
  const url = resolve(found, base);
  return isShown(url) && /^https?:/.test(url) ? url : null;
};

/** The first of `candidates` that can be shown. */
const firstShown = (candidates: readonly Candidate[], base: string): string | null => {
  for (const { found } of candidates) {
    const url = resolveShown(found, base);
    if (url !== null) return url;
  }
  return null;
};

/** The narrowest that is wide enough, else the widest. */
const bestOf = (candidates: readonly Candidate[], base: string): string | null => {
  const rising = [...candidates].sort((one, other) => one.width - other.width);
  const isWide = ({ width }: Candidate): boolean => width >= WIDE_ENOUGH;
  return (
    firstShown(rising.filter(isWide), base) ??
    firstShown(rising.filter((candidate) => !isWide(candidate)).reverse(), base)
  );
};

/** Sources of a `<picture>` come before its image; those for narrow or dark screens stand behind the rest. */
const relatives = (image: Element): readonly Element[] => {
  const picture = image.closest('picture');
  return picture ? [...picture.querySelectorAll('source')] : [];
};

/** Whether `image` names a picture that a script is to put in its place. */
export const isLazy = (image: Element): boolean => lazyOf(image).length > 0;

/** Data of a script, as JSON, may name the picture: the first address in it. */
const inData = (element: Element): string | null =>
  valuesOf(element, /^data-.*(?:src|image|img)/)
    .map((value) => /https?:\/\/[^"'\s\\,]+/.exec(value)?.[0] ?? null)
    .find((url) => url !== null) ?? null;

/** A hole that a script fills: `photo-{width}.jpg`. */
const WIDTH_HOLE = /\{(?:width|w)\}|%7Bwidth%7D/i;

/** A picture inside the page: larger than any placeholder. */
const isDrawn = (url: string | null): boolean =>
  (url ?? '').startsWith('data:image/') && (url ?? '').length > 1500;

const lazySource = (image: Element, base: string): string | null =>
  lazyOf(image)
    .map((url) => resolve(url.replace(WIDTH_HOLE, '1024'), base))
    .find(isShown) ?? null;

const ownSource = (image: Element, base: string): string | null => {
  const own = resolve(image.getAttribute('src') || 'none:', base);
  return isShown(own) || isDrawn(own) ? own : null;
};

/** The address to show `image` from; null when its markup names none but placeholders. */
export const bestSource = (image: Element): string | null => {
  const base = image.baseURI;
  const candidates = [image, ...relatives(image)].flatMap(setsOf).flatMap(readSet);
  return (
    bestOf(candidates, base) ?? lazySource(image, base) ?? ownSource(image, base) ?? inData(image)
  );
};

/** The candidates of the image's own `srcset` as one attribute value with absolute addresses; null for fewer than two. */
export const ownSet = (image: Element): string | null => {
  const sets = setsOf(image);
  if (!sets.some((set) => /\s\d+w\b/.test(set))) return null;
  const base = image.baseURI;
  const widths = new Map<number, string>();
  for (const { found, width } of sets.flatMap(readSet)) {
    const url = resolveShown(found, base);
    if (url !== null) widths.set(width, url);
  }
  return widths.size > 1 ? [...widths].map(([width, url]) => `${url} ${width}w`).join(', ') : null;
};
