/** Where a picture's pixels are: of all that its markup names, the one to show. */
import { resolve } from './addresses.ts';

/** Wide enough for a column of text on a sharp screen; wider costs the reader time and data. */
const WIDE_ENOUGH = 1200;

interface Candidate {
  readonly url: string;
  /** Pixels; for a density `2x` the guess that 1x is half of what is wide enough. */
  readonly width: number;
}

const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#&/:@]|$)/i;
const PLACEHOLDER =
  /^data:|(?:^|[/_.-])(?:blank|placeholder|spacer|pixel|transparent|lazy(?:load)?|loading|grey|dummy|1x1)\.(?:gif|png|svg|jpe?g)/i;

const widthOf = (descriptor: string): number => {
  const size = Number.parseFloat(descriptor);
  if (Number.isNaN(size)) return WIDE_ENOUGH / 2;
  return descriptor.endsWith('x') ? (size * WIDE_ENOUGH) / 2 : size;
};

/** The candidates of a `srcset`, whose addresses may hold commas: HTML's "parse a srcset attribute". */
const readSet = (set: string, base: string): readonly Candidate[] =>
  [...set.matchAll(/\s*,*\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+[wxh]))?\s*(?:,|$)/g)].flatMap(
    ([, found = '', size = '']) => {
      const url = resolve(found, base);
      return url && /^https?:/.test(url) ? [{ url, width: widthOf(size) }] : [];
    },
  );

const setsOf = (element: Element): readonly string[] =>
  [...element.attributes]
    .filter(({ name, value }) => /srcset$/i.test(name) && value.trim() !== '')
    .map(({ value }) => value);

/** Addresses that scripts would have put in `src`: any data attribute that names a source or looks like a picture. */
const lazyOf = (element: Element): readonly string[] =>
  [...element.attributes]
    .filter(
      ({ name, value }) =>
        name.startsWith('data-') &&
        !/srcset|sizes|alt|caption|title|link|href|share/.test(name) &&
        !/[\s{[]/.test(value.trim()),
    )
    .filter(
      ({ name, value }) =>
        PICTURE.test(value) ||
        (/(?:^|-)(?:src|original|url|lazy|image|img)(?:-|$)/.test(name) &&
          /^(?:https?:)?\/\//.test(value)),
    )
    .map(({ value }) => value);

const bestOf = (candidates: readonly Candidate[]): string | null => {
  const rising = [...candidates].sort((one, other) => one.width - other.width);
  return (rising.find(({ width }) => width >= WIDE_ENOUGH) ?? rising.at(-1))?.url ?? null;
};

const isShown = (url: string | null): boolean => url !== null && !PLACEHOLDER.test(url);

/** Sources of a `<picture>` come before its image; those for narrow or dark screens stand behind the rest. */
const relatives = (image: Element): readonly Element[] => {
  const picture = image.closest('picture');
  return picture ? [...picture.querySelectorAll('source')] : [];
};

/** Data of a script, as JSON, may name the picture: the first address in it. */
const inData = (element: Element): string | null =>
  [...element.attributes]
    .filter(({ name }) => /^data-.*(?:src|image|img)/.test(name))
    .map(({ value }) => /https?:\/\/[^"'\s\\,]+/.exec(value)?.[0] ?? null)
    .find((url) => url !== null) ?? null;

/** A hole that a script fills: `photo-{width}.jpg`. */
const WIDTH_HOLE = /\{(?:width|w)\}|%7Bwidth%7D/i;

/** A picture inside the page: larger than any placeholder. */
const isDrawn = (url: string | null): boolean =>
  (url ?? '').startsWith('data:image/') && (url ?? '').length > 1500;

/** The address to show `image` from; null when its markup names none but placeholders. */
export const bestSource = (image: Element): string | null => {
  const base = image.baseURI;
  const sets = [image, ...relatives(image)].flatMap(setsOf);
  const fromSets = bestOf(
    sets.flatMap((set) => readSet(set, base)).filter(({ url }) => isShown(url)),
  );
  const lazy = lazyOf(image).map((url) => resolve(url.replace(WIDTH_HOLE, '1024'), base));
  const own = resolve(image.getAttribute('src') || 'none:', base);
  return fromSets ?? lazy.find(isShown) ?? (isShown(own) || isDrawn(own) ? own : inData(image));
};

/** The candidates of the image's own `srcset` as one attribute value with absolute addresses; null for fewer than two. */
export const ownSet = (image: Element): string | null => {
  const candidates = setsOf(image)
    .flatMap((set) => readSet(set, image.baseURI))
    .filter(({ url }) => isShown(url));
  const widths = new Map(candidates.map(({ url, width }) => [width, url]));
  const isByWidth = setsOf(image).some((set) => /\s\d+w\b/.test(set));
  return isByWidth && widths.size > 1
    ? [...widths].map(([width, url]) => `${url} ${width}w`).join(', ')
    : null;
};
