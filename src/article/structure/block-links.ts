/** Links that a page has put around whole blocks. */

import { all } from '../ask.ts';
import { holdsBlocks } from './passages.ts';
import { hasText, make, rename, unwrap } from './reshape.ts';

/** A link around blocks, as teasers have it, becomes links inside them. */
export const openLinks = (body: Element): void => {
  for (const link of all(body, 'a'))
    if (holdsBlocks(link)) {
      const inner = all(link, 'h2, h3, h4, h5, h6, p').find((element) => hasText(element));
      const href = link.getAttribute('href');
      if (inner && href)
        inner.replaceChildren(make(body.ownerDocument, 'a', { href }, ...inner.childNodes));
      unwrap(link);
    }
  for (const list of all(body, '[data-enclosed]'))
    rename(list, 'ul').removeAttribute('data-enclosed');
};
