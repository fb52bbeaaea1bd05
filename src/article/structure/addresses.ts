/** Every address absolute, as the page's `<base>` has it; links inside the article as fragments. */
import { all } from '../ask.ts';

/** `value` against `base`; null when it is no address, or one of a script. */
export const resolve = (value: string, base: string): string | null => {
  try {
    const url = new URL(value.trim(), base);
    return ['http:', 'https:', 'mailto:', 'tel:', 'data:', 'blob:'].includes(url.protocol)
      ? url.href
      : null;
  } catch {
    return null;
  }
};

const withoutFragment = (address: string): string => address.replace(/#.*$/, '');

/** The id that a link's fragment names, percent-decoded where that can be done. */
export const idIn = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** The names of all places under `body`. */
const placesIn = (body: Element): ReadonlySet<string> =>
  new Set(
    all(body, '[id], a[name]').flatMap((place) => [place.id, place.getAttribute('name') ?? '']),
  );

const settleLink = (link: Element, places: ReadonlySet<string>, address: string): void => {
  const href = link.getAttribute('href') ?? '';
  const base = href.startsWith('#') ? address : link.baseURI;
  const absolute = resolve(href, base);
  const fragment = absolute?.split('#')[1] ?? '';
  const isOwn = absolute !== null && withoutFragment(absolute) === withoutFragment(address);
  const id = [fragment, idIn(fragment)].find((name) => name && places.has(name));
  if (isOwn && id) link.setAttribute('href', `#${id}`);
  else if (absolute === null || href === '#') link.removeAttribute('href');
  else link.setAttribute('href', absolute);
};

const settle = (element: Element, name: string, base: string): void => {
  const absolute = resolve(element.getAttribute(name) ?? '', base);
  if (absolute === null) element.removeAttribute(name);
  else element.setAttribute(name, absolute);
};

/**
 * Resolves the addresses under `body` against the base of its document. A link to a place inside the article becomes a
 * fragment; one to another place of the page leads to the page at `address`.
 */
export const resolveAddresses = (body: Element, address: string): void => {
  const places = placesIn(body);
  for (const link of all(body, 'a[href]')) settleLink(link, places, address);
  for (const name of ['src', 'poster', 'cite'])
    for (const element of all(body, `[${name}]`)) settle(element, name, body.baseURI);
};
