/** Pictures: the real source of each, its alt as the page gives it, no placeholder and no counting pixel. */

import { all } from '../ask.ts';
import { bestSource, isLazy, ownSet } from './picture-sources.ts';
import { make, rename, unwrap } from './reshape.ts';

const imagesIn = (noscript: Element): readonly Element[] => {
  const inside = all(noscript, 'img');
  if (inside.length > 0) return inside;
  // Where scripts run, the content of a noscript is text.
  const parsed = new DOMParser().parseFromString(noscript.textContent ?? '', 'text/html');
  return all(parsed.body, 'img').map((image) => noscript.ownerDocument.importNode(image, false));
};

const fileOf = (url: string | null): string => url?.split(/[?#]/)[0]?.split('/').at(-1) ?? '';

/** A lazy image stands beside, or just around, the noscript that holds the same picture for readers without scripts. */
const placeholderOf = (noscript: Element, image: Element): Element | null => {
  const near = [noscript.previousElementSibling, noscript.nextElementSibling].flatMap((element) =>
    element ? [element, ...element.querySelectorAll('img')] : [],
  );
  const images = near.filter((element) => element.localName === 'img');
  const isSame = (other: Element): boolean =>
    bestSource(other) === null ||
    fileOf(bestSource(other)) === fileOf(bestSource(image)) ||
    other.getAttribute('alt') === image.getAttribute('alt');
  return images.find(isSame) ?? null;
};

/** The picture for readers without scripts is the full one; its alt may stand on the other alone. */
const takePlaceOf = (image: Element, placeholder: Element): void => {
  const alt = placeholder.getAttribute('alt');
  if (alt !== null && !image.hasAttribute('alt')) image.setAttribute('alt', alt);
  placeholder.replaceWith(image);
};

const openNoscript = (noscript: Element): void => {
  for (const image of imagesIn(noscript)) {
    const placeholder = placeholderOf(noscript, image);
    if (placeholder === null) noscript.before(image);
    else if (ownSet(placeholder) === null) takePlaceOf(image, placeholder);
  }
  noscript.remove();
};

const sizeOf = (image: Element, name: 'width' | 'height'): number | null => {
  const size = Number.parseInt(image.getAttribute(name) ?? '', 10);
  return Number.isNaN(size) || !/^\d+(?:px)?$/.test(image.getAttribute(name) ?? '') ? null : size;
};

/** Of a picture that a script is to load, the sizes may be but its proportions: 3 to 2. */
const isCountingPixel = (image: Element): boolean =>
  !isLazy(image) && (['width', 'height'] as const).some((name) => (sizeOf(image, name) ?? 99) < 3);

/** Smaller pictures are proportions or signs. */
const LEAST_SIZE = 8;

const sizesOf = (image: Element): Readonly<Record<'width' | 'height', string | null>> => {
  const [width, height] = [sizeOf(image, 'width'), sizeOf(image, 'height')];
  const isSize = Math.min(width ?? LEAST_SIZE, height ?? LEAST_SIZE) >= LEAST_SIZE;
  const said = (size: number | null): string | null => (isSize ? (size?.toString() ?? null) : null);
  return { width: said(width), height: said(height) };
};

const settleImage = (image: Element): void => {
  const source = bestSource(image);
  if (source === null || isCountingPixel(image)) {
    image.remove();
    return;
  }
  image.replaceWith(
    make(image.ownerDocument, 'img', {
      src: source,
      srcset: ownSet(image),
      alt: image.getAttribute('alt'),
      ...sizesOf(image),
      lang: image.getAttribute('lang'),
    }),
  );
};

/** Pictures of AMP pages, which a script is to load. */
export const ampPictures = 'amp-img, amp-anim';

/** Gives every picture under `body` its real source. */
export const settlePictures = (body: Element): void => {
  for (const noscript of all(body, 'noscript')) openNoscript(noscript);
  for (const image of all(body, ampPictures)) rename(image, 'img').replaceChildren();
  for (const image of all(body, 'img')) settleImage(image);
  for (const source of all(body, 'picture > source')) source.remove();
  for (const picture of all(body, 'picture')) unwrap(picture);
};
