/** What a page says of its own article: its title, its description, and the text that JSON-LD gives as its body. */
import type { Claims } from './scene.ts';

const contentOf = (page: Document, selector: string): string =>
  page.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

const BODY = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/;

const unquoted = (json: string): string => {
  try {
    const text: unknown = JSON.parse(json.replace(/[\n\r\t]/g, ' '));
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
};

const bodyIn = (script: Element): string => {
  const quoted = BODY.exec(script.textContent ?? '')?.[1];
  return quoted ? unquoted(quoted) : '';
};

/** What `page`, an inert copy, claims. JSON-LD is read leniently: many a page's does not parse. */
export const claimsOf = (page: Document): Claims => ({
  title:
    contentOf(page, 'meta[property="og:title"]') ||
    (page.querySelector('title')?.textContent ?? ''),
  description:
    contentOf(page, 'meta[property="og:description"]') ||
    contentOf(page, 'meta[name="description"]'),
  body:
    [...page.querySelectorAll('script[type="application/ld+json"]')].map(bodyIn).find(Boolean) ??
    '',
});
