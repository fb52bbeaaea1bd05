/** A page's title is often made of pieces: headline, section, site. */
import { isSiteName } from './site.ts';

const SEPARATOR =
  /\s+(?:[·•»›«:\\/~<>–—-]|::|--)\s+|\s*(?:\|\||[|｜ㅣ│])\s*|_+(?=[^_]*$)|--(?=[^-]+$)/g;

/** A piece of a title and where it stands in it. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** Set off by an upright line, which no headline has inside. */
  readonly isBarred: boolean;
}

/** The pieces of `title` in order; one when nothing separates. */
export const piecesOf = (title: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  SEPARATOR.lastIndex = 0;
  for (let match = SEPARATOR.exec(title); match; match = SEPARATOR.exec(title)) {
    const isBarred = /[|｜ㅣ│]/.test(match[0]);
    pieces.push({ text: title.slice(at, match.index), at, end: match.index, isBarred });
    at = match.index + match[0].length;
  }
  return [...pieces, { text: title.slice(at), at, end: title.length, isBarred: false }];
};

const size = (text: string): number => text.replace(/\s/g, '').length;

/** A short piece beside a long one, behind an upright line, is a section or a site whose name the page does not give. */
const isLabel = (piece: Piece, rest: number): boolean =>
  size(piece.text) < 30 && size(piece.text) * 2 < rest;

/** A piece that is an address: `COURIER.NET`. Names that end as files do ("Node.js") are none. */
const isHost = ({ text }: Piece): boolean =>
  /^[\w-]{2,}(?:\.[\w-]+)*\.(?:com|net|org|info|tv|eu|[a-z]{2})$/i.test(text) &&
  !/\.(?:js|ts|py|rs|md)$/i.test(text);

const restOf = (pieces: readonly Piece[], first: number, last: number): number =>
  pieces.slice(first, last + 1).reduce((sum, { text }) => sum + size(text), 0);

/** East Asian pages hang the section on without a space, before the site: `…-정치ㅣ…`. */
const HANGING_SECTION = /-[\uac00-\ud7a3\u3400-\u9fff]{2,4}$/;

/**
 * `title` without the names of the site at its ends; whole when nothing else would be left. Short labels behind an upright
 * line go too, unless `keepsLabels`.
 */
export const withoutSite = (
  title: string,
  names: readonly string[],
  keepsLabels = false,
): string => {
  const pieces = piecesOf(title);
  const drops = (piece: Piece | undefined, isBarred: boolean, rest: number): boolean =>
    piece !== undefined &&
    (isSiteName(piece.text, names) ||
      isHost(piece) ||
      (!keepsLabels && isBarred && isLabel(piece, rest)));
  let first = 0;
  let last = pieces.length - 1;
  while (
    last > first &&
    drops(pieces[last], pieces[last - 1]?.isBarred ?? false, restOf(pieces, first, last - 1))
  )
    last -= 1;
  while (
    first < last &&
    drops(pieces[first], pieces[first]?.isBarred ?? false, restOf(pieces, first + 1, last))
  )
    first += 1;
  const rest = title.slice(pieces[first]?.at, pieces[last]?.end).trim();
  return last < pieces.length - 1 ? rest.replace(HANGING_SECTION, '') : rest;
};
