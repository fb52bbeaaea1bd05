/** The picture that stands at the head of an article: its source, its alt, its caption and its credit. */

import type { LeadImage } from '../article.ts';
import { classed } from '../classed.ts';
import { resolve } from '../structure/addresses.ts';
import { settleFigures } from '../structure/figures.ts';
import { bestSource } from '../structure/picture-sources.ts';
import { settlePictures } from '../structure/pictures.ts';
import { make, spaced } from '../structure/reshape.ts';
import { standsIn } from './elsewhere.ts';
import type { MetaTags } from './meta-tags.ts';
import { saidBy } from './meta-tags.ts';

/** As far as a lead picture stands from the headline, in elements that matter. */
const REACH = 60;

const PARAGRAPH = 100;

const ELSEWHERE = `nav, footer, aside, ${classed('share social author byline headshot avatar logo related teaser icon advert recommend')}`;

const isSmall = (image: Element): boolean =>
  ['width', 'height'].some((name) => Number.parseInt(image.getAttribute(name) ?? '999', 10) < 120);

const isBodyText = (element: Element): boolean =>
  element.localName === 'p' &&
  !element.closest('figure, header, figcaption') &&
  spaced(element).length > PARAGRAPH;

const isPicture =
  (headline: Element | null) =>
  (element: Element): boolean =>
    ['img', 'amp-img', 'noscript'].includes(element.localName) &&
    !isSmall(element) &&
    !standsIn(element, ELSEWHERE, headline);

/** Pictures below the headline and above the first paragraph. */
const below = (page: Document, headline: Element): readonly Element[] => {
  const elements = [...page.querySelectorAll('img, amp-img, noscript, p')];
  const start = elements.findIndex(
    (element) => (headline.compareDocumentPosition(element) & 4) !== 0,
  );
  const after = start < 0 ? [] : elements.slice(start, start + REACH);
  const end = after.findIndex(isBodyText);
  return after.slice(0, end < 0 ? 0 : end).filter(isPicture(headline));
};

/** The picture with what belongs to it: its figure, or the largest box around it that holds no other text. */
const frameOf = (image: Element): Element => {
  const figure = image.closest('figure');
  if (figure) return figure;
  let frame = image;
  while (frame.parentElement && frame.parentElement.localName !== 'body') {
    const parent = frame.parentElement;
    const isMore =
      spaced(parent).length > 400 || parent.querySelector('h1, h2, p + p, video, iframe') !== null;
    if (isMore || parent.querySelectorAll('img').length > 2) break;
    frame = parent;
  }
  return frame;
};

const textIn = (figure: Element, selector: string): string | null => {
  const text = [...figure.querySelectorAll(selector)].map(spaced).join(' ').trim();
  return text === '' ? null : text;
};

/** Reads a picture's frame; null when it holds no picture that can be shown. The frame stays as it is. */
export const readFrame = (frame: Element): LeadImage | null => {
  const { ownerDocument: document } = frame;
  const figure = make(
    document,
    'figure',
    {},
    ...[...frame.childNodes].map((node) => node.cloneNode(true)),
  );
  if (frame.matches('img, amp-img, noscript')) figure.replaceChildren(frame.cloneNode(true));
  // In the document while it is read: that is where its base address comes from.
  const box = make(document, 'div', {}, figure);
  settlePictures(box);
  settleFigures(box);
  const image = box.querySelector('img');
  const source = resolve(image?.getAttribute('src') ?? 'none:', document.baseURI);
  if (!image || !source || !/^https?:/.test(source)) return null;
  const credit = textIn(box, 'figcaption small');
  for (const small of box.querySelectorAll('small')) small.remove();
  return {
    source,
    description: image.getAttribute('alt'),
    caption: textIn(box, 'figcaption'),
    credit,
  };
};

/** The name of a picture's file, which stays when its size changes. */
export const fileOf = (url: string): string =>
  (url.split(/[?#]/)[0]?.split('/').at(-1) ?? '').replace(
    /[_-](?:w?\d+(?:x\d+)?|n|r\d|s|cx\d+|cy\d+|cw\d+)(?=[_.-]|$)/g,
    '',
  );

/** The picture anywhere on the page that the page's data name as the article's, when it stands above the text. */
const named = (page: Document, metaTags: MetaTags, headline: Element | null): Element | null => {
  const files = saidBy(metaTags, ['og:image', 'twitter:image']).map(fileOf).filter(Boolean);
  if (files.length === 0) return null;
  const elements = [...page.querySelectorAll('img, p')];
  const end = elements.findIndex(isBodyText);
  const isShown = isPicture(headline);
  const isNamed = (image: Element): boolean =>
    isShown(image) && files.includes(fileOf(bestSource(image) ?? ''));
  return elements.slice(0, Math.max(0, end)).find(isNamed) ?? null;
};

const isLarge = (image: Element): boolean =>
  Number.parseInt(image.getAttribute('width') ?? '0', 10) >= 400;

/** The lead picture of `page`, whose headline is shown by `headline`; null when there is none above the text. */
export const findLeadImage = (
  page: Document,
  metaTags: MetaTags,
  headline: Element | null,
): LeadImage | null => {
  const near = headline ? below(page, headline) : [];
  const sure = near.find((image) => image.closest('figure, picture') !== null || isLarge(image));
  const image = sure ?? named(page, metaTags, headline) ?? near[0];
  return image ? readFrame(frameOf(image)) : null;
};
