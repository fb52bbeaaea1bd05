/** A further page of the article, asked for as the reader's own browser would show it, cookies and all. */

/** Long enough for a slow site; a page that takes longer is linked instead. */
const PATIENCE = 10_000;

const parse = (html: string, address: string): Document => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (page.querySelector('base[href]')) return page;
  // A parsed document takes the address of the page that parsed it; its links are to be its own.
  const base = page.createElement('base');
  base.href = address;
  page.head.prepend(base);
  return page;
};

/** The document at `address`, which has to be of the page's own origin; null when it cannot be had or is no HTML. */
export const fetchPage = async (address: string): Promise<Document | null> => {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE),
      redirect: 'follow',
    });
    const isSame = new URL(response.url).origin === location.origin;
    const isHtml = /html/.test(response.headers.get('content-type') ?? '');
    return response.ok && isSame && isHtml ? parse(await response.text(), address) : null;
  } catch {
    return null;
  }
};
