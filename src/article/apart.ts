/** What the reader shows apart from the body, the lead picture and the standfirst, is not in the body as well. */
import type { LeadImage } from './article.ts';
import { fileOf, readFrame } from './describe/lead-image.ts';
import { fold } from './describe/site.ts';
import { hasText, rename } from './structure/reshape.ts';

/** What a picture's frame would lose. */
const MORE = 'table, audio, video, pre';

const hasLooseText = (figure: Element): boolean =>
  [...figure.childNodes].some((node) => node.nodeName !== 'FIGCAPTION' && hasText(node));

/** The picture before all text of `body`. */
const firstFigure = (body: Element): Element | null => {
  const [first] = body.children;
  const isFigure = first?.localName === 'figure' && first.querySelectorAll('img').length === 1;
  return isFigure && !first.querySelector(MORE) && !hasLooseText(first) ? first : null;
};

const isIn = (body: Element, image: LeadImage): boolean =>
  [...body.querySelectorAll('img')].some(
    (other) => fileOf(other.getAttribute('src') ?? '') === fileOf(image.source),
  );

/**
 * The lead picture: the one that opens `body`, which it is then taken from, else the one `found` outside; null when
 * that one stands further down in the body. A caption that either copy lacks is taken from the other.
 */
export const setPictureApart = (body: Element, found: LeadImage | null): LeadImage | null => {
  const figure = firstFigure(body);
  const opening = figure && readFrame(figure);
  if (!figure || !opening) return found && !isIn(body, found) ? found : null;
  if (found && fileOf(found.source) !== fileOf(opening.source)) return found;
  figure.remove();
  return {
    ...opening,
    caption: opening.caption ?? found?.caption ?? null,
    credit: opening.credit ?? found?.credit ?? null,
  };
};

/** Of a heading this long, or of one that ends as a sentence does, nobody says it heads a section. */
const LONGEST_HEADING = 100;

const isProse = (text: string): boolean =>
  text.length > LONGEST_HEADING || /[.!…]["'”’»)]?$/.test(text);

/** A standfirst that the page sets as a heading of its body heads nothing: it is a paragraph. */
export const setLeadAsText = (body: Element, lead: string | null): void => {
  const first = body.querySelector('h2, h3, h4, h5, h6');
  if (first === null || lead === null || !isProse(lead)) return;
  if (fold(first.textContent ?? '') === fold(lead)) rename(first, 'p');
};

/** The standfirst, unless `body` says it too. */
export const setLeadApart = (body: Element, lead: string | null): string | null =>
  lead !== null && fold(body.textContent ?? '').includes(fold(lead)) ? null : lead;
