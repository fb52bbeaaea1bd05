/** A picture and its caption together, and the credit apart from the caption. */

import { all, find } from '../ask.ts';
import { classed } from '../classed.ts';
import { partGlued } from '../glued.ts';
import { mentions } from '../mentions.ts';
import { hasText, make, rename, spaced, unwrap } from './reshape.ts';

const SHOWN = 'img, video, audio, table, pre, math, svg';

/** Boxes that pages draw as figures without saying so. */
const BOXES = `:is(div, dl, span)${classed('caption')}, div:is(${classed('image picture photo figure media')})`;

const CAPTIONS = classed('caption legend bildunterschrift image-text');

const CREDITS = `[itemprop~="copyrightHolder"], [itemprop~="creditText"], [rel~="author"], small, ${classed('credit copyright photographer source photo-author')}`;

/** "Photo: …" behind a caption, in the words of several presses. */
const CREDIT_TEXT =
  /(?:^|[\s.(])((?:(?:photo|image|picture|photograph|credit|photo credit|image credit|foto|bild|fotograf|crédits?|crédito|фото|imagen|zdjęcie|fot\.|foto:)\s*(?::|by\s|©|\/)|©|\(c\)\s)\s*[^.]{2,80})[.)]?\s*$/i;

/** One of these there must be in such a text. */
const OF_CREDITS =
  'photo image picture credit foto bild crédit crédito фото imagen zdjęcie fot. © (c)'.split(' ');

const LONGEST_CAPTION = 800;

const captionIn = (box: Element): Element | null => {
  const caption = [...box.querySelectorAll(CAPTIONS)].find(
    (element) => !element.querySelector(SHOWN) && hasText(element),
  );
  return caption && spaced(caption).length < LONGEST_CAPTION ? caption : null;
};

/** A box with one picture and a caption, and little else. */
const makeFigure = (box: Element): void => {
  if (box.closest('figure') || box.querySelector('figure') || all(box, 'img').length !== 1) return;
  const caption = captionIn(box);
  if (!caption || spaced(box).length > spaced(caption).length + 120) return;
  rename(caption, 'figcaption');
  rename(box, 'figure');
};

const creditIn = (figure: Element, caption: Element | null): Element | null => {
  const credits = all(figure, CREDITS).filter(
    (credit) => hasText(credit) && !credit.querySelector(SHOWN),
  );
  return credits.find((credit) => credit !== caption && !credit.contains(caption)) ?? null;
};

/** Of "(Photo: Ann)" the first bracket goes with the caption. */
const withoutLoneBracket = (credit: string): string =>
  credit.endsWith(')') && !credit.includes('(') ? credit.slice(0, -1) : credit;

/** The credit that ends the caption's last text, split off from it. */
const splitCredit = (caption: Element): Element | null => {
  const walker = caption.ownerDocument.createTreeWalker(caption, 4);
  let last: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.trim()) last = node as Text;
  const found = last && mentions(last.data, OF_CREDITS) ? CREDIT_TEXT.exec(last.data) : null;
  const credit = found?.[1];
  if (!last || !credit || caption.querySelector('small')) return null;
  const at = last.data.indexOf(credit, found.index);
  last.data = last.data.slice(0, at).replace(/[\s(|/–—-]+$/, '');
  return make(caption.ownerDocument, 'small', {}, withoutLoneBracket(credit.trim()));
};

const captionOf = (figure: Element): Element => {
  const [first, ...others] = all(figure, 'figcaption').filter(
    (caption) => caption.closest('figure') === figure,
  );
  const caption = first ?? make(figure.ownerDocument, 'figcaption');
  for (const other of others) {
    caption.append(' ', ...other.childNodes);
    other.remove();
  }
  return caption;
};

/** Two captions of one figure, for wide and narrow screens, say the same. */
const dropRepeated = (figure: Element): void => {
  const captions = all(figure, 'figcaption');
  for (const [index, caption] of captions.entries())
    if (captions.slice(0, index).some((earlier) => spaced(earlier) === spaced(caption)))
      caption.remove();
};

const appendApart = (caption: Element, credit: Element): void => {
  const { lastChild } = caption;
  if (lastChild?.nodeType === 3) lastChild.nodeValue = (lastChild.nodeValue ?? '').trimEnd();
  caption.append(!hasText(caption) ? '' : ' ', credit);
};

/** What is in `box` beside the `pictures`, however deep these stand. */
const besides = (box: Element, pictures: string): readonly Node[] =>
  [...box.childNodes].flatMap((node) => {
    if (node.nodeType !== 1) return [node];
    if ((node as Element).matches(pictures)) return [];
    return find(node as Element, pictures) ? besides(node as Element, pictures) : [node];
  });

/** Makes what is beside the `pictures` of `figure` its caption, or the beginning of it. */
export const captionTheRest = (figure: Element, pictures: string): void => {
  const rest = besides(figure, `${pictures}, figcaption`);
  if (rest.some(hasText)) figure.prepend(make(figure.ownerDocument, 'figcaption', {}, ...rest));
};

/** A figure's words may be its caption by their class alone, or by nothing but standing beside its picture. */
const nameCaption = (figure: Element): void => {
  if (all(figure, SHOWN).length !== 1) return;
  const caption = find(figure, 'figcaption') ?? captionIn(figure);
  if (caption && caption.localName !== 'figcaption') rename(caption, 'figcaption');
  else if (find(figure, 'img') && spaced(figure).length < LONGEST_CAPTION)
    captionTheRest(figure, SHOWN);
};

const settleFigure = (figure: Element): void => {
  if (!figure.querySelector(`${SHOWN}, a, blockquote, code, ul, ol`)) {
    // The picture could not be found; what is said of it stays what it is, a caption, and no part of the running text.
    if (!figure.querySelector('figcaption')) unwrap(figure);
    return;
  }
  dropRepeated(figure);
  nameCaption(figure);
  const caption = captionOf(figure);
  const marked = creditIn(figure, caption);
  const text = marked ? spaced(marked) : '';
  const credit = marked ? make(figure.ownerDocument, 'small', {}, text) : splitCredit(caption);
  marked?.remove();
  if (credit) appendApart(caption, credit);
  if (!hasText(caption)) caption.remove();
  else figure.append(caption);
};

/** Makes figures of the boxes under `body` that are figures, and puts caption and credit (as `small`) at their end. */
export const settleFigures = (body: Element): void => {
  for (const box of all(body, BOXES).toReversed()) if (body.contains(box)) makeFigure(box);
  for (const inner of all(body, 'figure > figure:only-child')) unwrap(inner);
  for (const figure of all(body, 'figure')) settleFigure(figure);
  for (const caption of all(body, 'figcaption')) partGlued(caption);
  for (const caption of all(body, 'figcaption'))
    if (!caption.closest('figure')) rename(caption, 'p');
};
