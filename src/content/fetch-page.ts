/** The further pages of an article, asked for as the reader's own browser would show them, cookies and all. */
import { decodePage } from './decode-page.ts';

/**
 * So long, in milliseconds, all of them together may keep the reader from opening: only this page may ask its site for
 * them, and it goes when the reader opens. What has not come by then is linked.
 */
const PATIENCE = 4000;

const parse = (html: string, address: string): Document => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (page.querySelector('base[href]')) return page;
  // A parsed document takes the address of the page that parsed it; its links are to be its own.
  const base = page.createElement('base');
  base.href = address;
  page.head.prepend(base);
  return page;
};

const fetchBefore = async (signal: AbortSignal, address: string): Promise<Document | null> => {
  try {
    const response = await fetch(address, { signal, redirect: 'follow' });
    const isSame = new URL(response.url).origin === location.origin;
    const type = response.headers.get('content-type') ?? '';
    if (!(response.ok && isSame && /html/.test(type))) return null;
    return parse(decodePage(await response.arrayBuffer(), type), response.url);
  } catch {
    return null;
  }
};

/**
 * What gives the documents at addresses, which have to be of the page's own origin; null for one that cannot be had, is no
 * HTML, or comes too late.
 */
export const makeFetchPage = (): ((address: string) => Promise<Document | null>) => {
  const signal = AbortSignal.timeout(PATIENCE);
  return (address) => fetchBefore(signal, address);
};
