/** Addresses of the pages of one article: the same address but for a number. */

/** An address taken apart: what all pages share, and which page it is. */
export interface Numbered {
  readonly stem: string;
  /** 1 for an address that carries no page number. */
  readonly number: number;
}

const PARAMETER =
  /^(?:page|pages|pg|p|pn|paged|seite|pagina|página|strona|page_no|pageno|currentpage)$/i;

/** Behind the path: `/2`, `/page/2`, `-2.html`, `_p2.html`, `,2.html`. */
const IN_PATH = [
  /\/(?:page|seite|pagina|strona|p)[/-]?(\d{1,2})(?=\/?$)/i,
  /(?<!\/\d{1,2})\/(\d{1,2})(?=\/?$)/,
  /[-_,](?:p|page|seite)?[-_]?(\d{1,2})(?=\.[a-z]{2,5}$|\/?$)/i,
];

/** Read as text: in Firefox a content script cannot iterate over `searchParams`. */
const fromQuery = (url: URL): number | null => {
  const parts = url.search.slice(1).split('&');
  const found = parts.find((part) => {
    const [name = '', value = ''] = part.split('=');
    return PARAMETER.test(name) && /^\d{1,2}$/.test(value);
  });
  if (found === undefined) return null;
  url.search = parts.filter((part) => part !== found).join('&');
  return Number(found.split('=')[1]);
};

const fromPath = (url: URL): number | null => {
  for (const form of IN_PATH) {
    const found = form.exec(url.pathname);
    if (found === null) continue;
    url.pathname = url.pathname.replace(form, '');
    return Number(found[1]);
  }
  return null;
};

const stemOf = (url: URL): string =>
  `${url.origin}${url.pathname.replace(/\/$/, '').replace(/\.[a-z]{2,5}$/i, '')}${url.search}`;

/** The stem and number of `address`; null for what is no address. */
export const numbered = (address: string): Numbered | null => {
  try {
    const url = new URL(address);
    const number = fromQuery(url) ?? fromPath(url) ?? 1;
    return { stem: stemOf(url), number };
  } catch {
    return null;
  }
};

/** The address without a page number taken from it. */
const plainStem = (address: string): string | null => {
  try {
    return stemOf(new URL(address));
  } catch {
    return null;
  }
};

/**
 * Which page of the article at `current` the address `other` is; null when it is another article. The first page often
 * carries no number, and an address that happens to end in one ("/top-10") is itself the stem of its pages.
 */
export const pageOf = (current: string, other: string): number | null => {
  const found = numbered(other);
  if (found === null) return null;
  const stems = [plainStem(current), numbered(current)?.stem];
  return stems.includes(found.stem) ? found.number : null;
};

/** The number of the page at `current` among those that `other` belongs to. */
export const ownNumber = (current: string, other: string): number =>
  plainStem(current) === numbered(other)?.stem ? 1 : (numbered(current)?.number ?? 1);

/** The number of a page of an article, by its address alone. */
export const numberOf = (address: string): number => numbered(address)?.number ?? 1;

/** Pages of one article by their numbers. Two addresses of one number are one page: the first stands. */
export const inOrder = (addresses: readonly string[]): readonly string[] => {
  const pages = new Map<number, string>();
  for (const address of addresses)
    if (!pages.has(numberOf(address))) pages.set(numberOf(address), address);
  return [...pages].sort(([one], [other]) => one - other).map(([, address]) => address);
};
